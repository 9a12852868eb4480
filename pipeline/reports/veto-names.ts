import type { ReportModel } from './model.ts';

/** The vetoes that stand against each unit, by its code; several are joined by a semicolon. */
export function vetoNames(model: ReportModel): ReadonlyMap<string, string> {
  const byUnit = Map.groupBy(model.unitVetoes, (row) => row.unit_code);
  return new Map([...byUnit].map(([unit, rows]) => [unit, rows.map((row) => row.name).join('；')]));
}
