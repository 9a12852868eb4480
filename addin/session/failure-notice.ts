import { HostFailure } from '../host.ts';
import type { Notice } from './session.ts';

/** What is said of anything that was thrown. */
export function failureNotice(error: unknown): Extract<Notice, { kind: 'failure' }> {
  if (error instanceof HostFailure) {
    return { kind: 'failure', problem: error.problem, detail: error.detail };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return { kind: 'failure', problem: 'other', detail };
}
