import type { Session, SessionState } from './session/session.ts';

/** The state of a session once it is no longer opening its workbook. */
export function whenOpen(session: Pick<Session, 'state' | 'subscribe'>): Promise<SessionState> {
  return new Promise((resolve) => {
    const stop = session.subscribe(settle);
    settle();

    function settle(): void {
      if (session.state.phase === 'opening') return;
      stop();
      resolve(session.state);
    }
  });
}
