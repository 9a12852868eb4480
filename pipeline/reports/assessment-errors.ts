import type { FindingRow } from '../database/marts.ts';
import type { ReportModel } from './model.ts';

/** Errors by unit code in what was handed in for the assessment; a rectification ledger is no part of it. */
export function assessmentErrors(
  model: ReportModel,
): ReadonlyMap<string | null, readonly FindingRow[]> {
  const ledgers = new Set(model.ledgers.map((row) => row.sha256));
  const errors = model.findings.filter(
    (row) => row.severity === 'error' && !ledgers.has(row.sha256),
  );
  return Map.groupBy(errors, (row) => row.unit_code);
}
