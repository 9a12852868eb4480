import { commandNames, commands, type CommandTargets } from '../commands/commands.ts';

/** What of Office takes commands. */
export type ActionsOfOffice = Pick<typeof Office.actions, 'associate'>;

/** Has ribbon buttons run the commands; Office is told that each has ended, whatever came of it. */
export function registerCommands(actions: ActionsOfOffice, targets: CommandTargets): void {
  for (const name of commandNames) {
    actions.associate(name, (event: Office.AddinCommands.Event) => {
      commands[name](targets).then(
        () => event.completed(),
        (error: unknown) => {
          event.completed();
          reportError(error);
        },
      );
    });
  }
}
