import { finding, type Finding } from '#core/findings/finding.ts';
import { inMegabytes } from '../workbooks/limits.ts';

/** That a file is larger than it may be, both in bytes. */
export function tooLarge(size: number, limit: number): Finding {
  return finding('file.too-large', { megabytes: inMegabytes(size), limit: inMegabytes(limit) });
}
