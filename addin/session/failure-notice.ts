import { HostFailure } from '../host.ts';
import type { HostDeed, Notice } from './session.ts';

/** What is said of anything that was thrown. */
export function failureNotice(
  error: unknown,
  doing: HostDeed,
): Extract<Notice, { kind: 'failure' }> {
  if (error instanceof HostFailure) {
    return { kind: 'failure', doing, problem: error.problem, detail: error.detail };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return { kind: 'failure', doing, problem: 'other', detail };
}
