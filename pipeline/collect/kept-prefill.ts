import { readIdentity } from '#core/workbook/identity.ts';
import { readSubmission } from '#core/workbook/read-submission.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import type { NamedUnit } from '#core/workbook/unit.ts';
import { prefillOf, type Prefill } from '../workbooks/prefill.ts';
import { cutSubmission } from './cut-texts.ts';
import type { Examination } from './examination.ts';

/**
 * What a unit's self-assessment says that the archive keeps, by the SHA-256 that a workbook states;
 * `undefined` where there is none such that can be read.
 */
export function keptPrefill(
  sha256: string,
  unit: NamedUnit,
  against: Examination,
): Prefill | undefined {
  const workbook = against.keptWorkbook(sha256);
  if (workbook === undefined) return undefined;
  try {
    const hidden = workbook.sheet(sheetNames.identity);
    const said = hidden && readIdentity(hidden).read;
    if (said?.identity.stage !== 'self' || said.identity.unit !== unit.code) return undefined;
    const { identity, seal } = said;
    const submission = readSubmission(workbook, { scheme: against.scheme, identity, unit, seal });
    return prefillOf(sha256, cutSubmission(submission, []));
  } finally {
    workbook.letGo();
  }
}
