import { Failure } from '#core/findings/failure.ts';
import type { Finding } from '#core/findings/finding.ts';

/** The findings that work fails with; none where it is done. */
export function faultsOf(work: Promise<unknown>): Promise<readonly Finding[]> {
  return work.then(
    () => [],
    (error: unknown) => (error instanceof Failure ? error.findings : Promise.reject(error)),
  );
}
