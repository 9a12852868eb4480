import type { Session } from '../session/session.ts';
import { whenOpen } from '../when-open.ts';

/** Ribbon buttons that do something, by the names that the manifest has for them. */
export const commandNames = ['nextOpen', 'check', 'seal'] as const;
export type CommandName = (typeof commandNames)[number];

/** The tab of the pane where a command's outcome is seen. */
export type CommandTab = 'score' | 'check' | 'seal';

/** What commands act on. */
export interface CommandTargets {
  /** The session, once there is one: a ribbon button may be what starts the add-in. */
  readonly session: () => Promise<Session>;
  /** Brings the pane into view at a tab. */
  readonly show: (tab: CommandTab) => Promise<void>;
}

/** What a ribbon button does. */
export type Command = (targets: CommandTargets) => Promise<void>;

export const commands: Readonly<Record<CommandName, Command>> = {
  /** Goes to the next indicator without a score. */
  nextOpen: async ({ session, show }) => {
    const { actions } = await opened(session);
    await actions.nextOpen();
    await show('score');
  },
  /** Shows every finding, of the workbook as it now is. */
  check: async ({ session, show }) => {
    const { actions } = await opened(session);
    await actions.reload();
    await show('check');
  },
  /** Leads to where a workbook is sealed: nobody seals by a slip of the mouse. */
  seal: async ({ session, show }) => {
    await opened(session);
    await show('seal');
  },
};

/** The session when its workbook is open, or was refused, of which the pane speaks. */
async function opened(session: () => Promise<Session>): Promise<Session> {
  const started = await session();
  await whenOpen(started);
  return started;
}
