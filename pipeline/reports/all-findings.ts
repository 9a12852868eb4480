import { describe } from '#core/findings/describe.ts';
import { finding } from '#core/findings/finding.ts';
import type { FindingRow } from '../database/marts.ts';
import type { UnitModel } from './model.ts';

export type ReportFinding = Omit<FindingRow, 'sha256' | 'position'>;

/** What was found in the files, then, as warnings, the measures that nobody handed in. */
export function allFindings(model: UnitModel): readonly ReportFinding[] {
  const missing = model.missingMeasures.map((row): ReportFinding => {
    const found = finding('measure.missing', { code: row.indicator_code }, {}, 'warning');
    return {
      severity: found.severity,
      code: found.code,
      unit_code: row.unit_code,
      file: '',
      sheet: '',
      cell: '',
      ...describe(found),
    };
  });
  return [...model.findings, ...missing];
}
