import type { Finding } from '#core/findings/finding.ts';
import { leavesFor } from '#core/scheme/scheme.ts';
import type { RawWorkbook } from '#core/workbook/cells.ts';
import { readIdentity, type Identity } from '#core/workbook/identity.ts';
import { prefillDifferences } from '#core/workbook/prefill-differences.ts';
import { prefilledIn } from '#core/workbook/prefilled.ts';
import { readSubmission } from '#core/workbook/read-submission.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import { findTables } from '#core/workbook/tables.ts';
import type { NamedUnit } from '#core/workbook/unit.ts';
import { prefillOf, type Prefill } from '../workbooks/prefill.ts';
import { prefilledRows } from '../workbooks/prefilled-rows.ts';
import { cutSubmission } from './cut-texts.ts';
import type { Examination } from './examination.ts';

/** Where what a county wrote was altered in a workbook of a later stage, as far as its own is kept. */
export function alteredPrefill(
  workbook: RawWorkbook,
  { prefilled }: Identity,
  unit: NamedUnit,
  against: Examination,
): readonly Finding[] {
  const { scheme } = against;
  const prefill = prefilled && keptPrefill(prefilled.file, unit, against);
  if (prefill === undefined) return [];
  const standing = prefilledIn(findTables(workbook), leavesFor(scheme, unit.kind));
  return prefillDifferences(prefilledRows(scheme, unit.kind, prefill), standing);
}

/**
 * What a unit's self-assessment says that the archive keeps, by the SHA-256 that a workbook states;
 * `undefined` where there is none such that can be read.
 */
function keptPrefill(sha256: string, unit: NamedUnit, against: Examination): Prefill | undefined {
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
