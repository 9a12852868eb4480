import { finding, type Finding } from '#core/findings/finding.ts';
import { errorCode } from '../files/error-code.ts';
import { isMissing } from '../files/is-missing.ts';
import { shownName } from '../files/shown-name.ts';

/**
 * What is told of a file or folder that was listed and cannot be read: it has gone meanwhile, or the
 * system refuses it. Nothing of it is stored, so the next run tries again. Throws any other error.
 */
export function unreachable(name: string, error: unknown): Finding {
  const file = shownName(name);
  if (isMissing(error)) return finding('file.unsteady', { why: 'gone' }, { file });
  const reason = errorCode(error);
  if (reason === undefined) throw error;
  if (reason === 'ENAMETOOLONG') return finding('file.name-too-long', {}, { file }, 'warning');
  return finding('file.inaccessible', { reason }, { file }, 'warning');
}
