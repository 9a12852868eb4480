import {
  commandNames,
  commands,
  type CommandName,
  type CommandTargets,
} from '../commands/commands.ts';

/** What of Office takes commands. */
export type ActionsOfOffice = Pick<typeof Office.actions, 'associate'>;

/** Has ribbon buttons run the commands; Office is told that each has ended, whatever came of it. */
export function registerCommands(actions: ActionsOfOffice, targets: CommandTargets): void {
  for (const name of commandNames) {
    actions.associate(name, (event: Office.AddinCommands.Event) => void run(name, event));
  }

  async function run(name: CommandName, event: Office.AddinCommands.Event): Promise<void> {
    try {
      await commands[name](targets);
    } catch (error) {
      reportError(error);
    } finally {
      event.completed();
    }
  }
}
