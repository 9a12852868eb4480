import type { AssessmentHost, HostListener } from '../host.ts';
import { createDesk } from './desk.ts';
import { entryActions } from './entries.ts';
import { failureNotice } from './failure-notice.ts';
import { moveActions } from './moves.ts';
import { sealActions } from './seal-actions.ts';
import type { Session } from './session.ts';

/** What a session needs of its surroundings. */
export interface SessionOptions {
  readonly now: () => Date;
}

/**
 * Begins to work on the workbook that a host holds: opens it and watches it. The state says what has
 * come of that; no promise of a session rejects.
 */
export function createSession(host: AssessmentHost, { now }: SessionOptions): Session {
  const desk = createDesk(host);
  const entries = entryActions(desk);
  const moves = moveActions(desk);
  let stopWatching: (() => Promise<void>) | undefined;

  const listener: HostListener = {
    changed(workbook) {
      try {
        desk.adopt(workbook);
      } catch (error) {
        desk.fail(error);
      }
    },
    selected: moves.selected,
    failed: desk.fail,
  };

  /** Watches before it reads, so that no change in between goes unnoticed. */
  async function open(): Promise<void> {
    try {
      stopWatching ??= await host.watch(listener);
      const { workbook, selected } = await host.open();
      desk.adopt(workbook, {}, selected);
    } catch (error) {
      desk.fail(error);
    }
  }

  void desk.inTurn(open);

  return {
    get state() {
      return desk.store.state;
    },
    actions: {
      reload: () => desk.inTurn(open),
      closeNotice: () => desk.notify(undefined),
      ...moves.actions,
      ...entries.actions,
      ...sealActions(desk, now, entries.forget),
    },
    subscribe: desk.subscribe,
    close: () =>
      desk.inTurn(async () => {
        try {
          await stopWatching?.();
        } catch (error) {
          desk.notify(failureNotice(error, 'reading'));
        }
      }),
  };
}
