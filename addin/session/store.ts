import type { Notice, ReadyState, SessionState } from './session.ts';

/** The state of a session, and who is told of its changes. */
export interface Store {
  readonly state: SessionState;
  readonly set: (state: SessionState) => void;
  /** Changes a part of the state, where there is a workbook to work on. */
  readonly patch: (part: Partial<Omit<ReadyState, 'phase'>>) => void;
  /** Says something, where there is a workbook to say it beside. */
  readonly notify: (notice: Notice | undefined) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore(): Store {
  let state: SessionState = { phase: 'opening' };
  const listeners = new Set<() => void>();
  const set = (next: SessionState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const patch: Store['patch'] = (part) => {
    if (state.phase === 'ready') set({ ...state, ...part });
  };
  return {
    get state() {
      return state;
    },
    set,
    patch,
    notify: (notice) => patch({ notice }),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
