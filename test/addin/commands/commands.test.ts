import { describe, expect, it, vi } from 'vitest';
import { commandNames, type CommandTargets } from '../../../addin/commands/commands.ts';
import { registerCommands } from '../../../addin/excel/register-commands.ts';
import { createSession } from '../../../addin/session/create-session.ts';
import type { SessionState } from '../../../addin/session/session.ts';
import { hostOver, issued } from '../excel/support/opened-host.ts';

type Press = (event: { completed(): void }) => void;

/** Presses the button of a command; resolves when Office is told that it has ended. */
function press(name: string, targets: CommandTargets): Promise<void> {
  const buttons = new Map<string, Press>();
  registerCommands({ associate: (id, run) => void buttons.set(id, run) }, targets);
  return new Promise((resolve) => buttons.get(name)?.({ completed: resolve }));
}

/** A session over the issued workbook, and the tabs that were shown. */
async function working(): Promise<{
  targets: CommandTargets;
  shown: string[];
  state: () => SessionState;
}> {
  const { host } = hostOver(await issued(), 'web');
  const session = createSession(host, { now: () => new Date(0) });
  const shown: string[] = [];
  const show = async (tab: string) => void shown.push(tab);
  return {
    targets: { session: async () => session, show },
    shown,
    state: () => session.state,
  };
}

describe('the ribbon', () => {
  it('goes to the next indicator without a score and shows it', async () => {
    const { targets, shown, state } = await working();
    await press('nextOpen', targets);
    await press('nextOpen', targets);
    expect(state()).toMatchObject({ phase: 'ready', current: '1.2' });
    expect(shown).toEqual(['score', 'score']);
  });

  it('reads the workbook anew and shows what is to be mended', async () => {
    const { targets, shown, state } = await working();
    await press('check', targets);
    expect(state().phase).toBe('ready');
    expect(shown).toEqual(['check']);
  });

  it('leads to the page for sealing and does not seal', async () => {
    const { targets, shown, state } = await working();
    await press('seal', targets);
    await vi.waitFor(() => expect(state()).toMatchObject({ assessment: { seal: '' } }));
    expect(shown).toEqual(['seal']);
  });

  it.each(commandNames)(
    'tells Office that %s has ended when the pane cannot be shown',
    async (name) => {
      const reported = vi.fn<(error: unknown) => void>();
      vi.stubGlobal('reportError', reported);
      const { targets } = await working();
      const failure = new Error('不能显示');
      await press(name, { ...targets, show: () => Promise.reject(failure) });
      expect(reported).toHaveBeenCalledWith(failure);
      vi.unstubAllGlobals();
    },
  );
});
