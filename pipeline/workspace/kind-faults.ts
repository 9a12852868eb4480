import { finding, type Finding } from '#core/findings/finding.ts';
import { leavesFor, type Scheme } from '#core/scheme/scheme.ts';
import type { Unit } from '#core/workbook/unit.ts';

/** Units of a kind that a finding names; all are counted. */
const NAMED = 3;

/** The kinds of units for which a scheme has no leaf, one finding each: their workbooks would be empty. */
export function kindFaults(scheme: Scheme, units: readonly Unit[]): Finding[] {
  const byKind = Map.groupBy(units, (unit) => unit.kind);
  return [...byKind].flatMap(([unitKind, its]) => {
    if (leavesFor(scheme, unitKind).length > 0) return [];
    const named = its.slice(0, NAMED).map((unit) => unit.name);
    return [finding('units.kind-without-leaves', { unitKind, count: its.length, units: named })];
  });
}
