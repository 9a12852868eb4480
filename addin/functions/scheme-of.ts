import type { Scheme } from '#core/scheme/scheme.ts';
import type { Session } from '../session/session.ts';
import { whenOpen } from '../when-open.ts';
import { FunctionFailure } from './function-failure.ts';

/** The scheme of the workbook that a session works on, once it is open. */
export async function schemeOf(session: Pick<Session, 'state' | 'subscribe'>): Promise<Scheme> {
  const state = await whenOpen(session);
  if (state.phase !== 'ready') throw new FunctionFailure({ kind: 'no-workbook' });
  return state.assessment.scheme;
}
