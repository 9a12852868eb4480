import type { SchemeFault } from '#core/scheme/fault.ts';
import { spotName, type Notes, type Spot } from './notes.ts';
import { DECISIVE } from './read-rule.ts';

/**
 * Notes faults of the scheme at the cells that they come from, in the sheet's own words; none where
 * reading the cell has shown what is wrong already.
 */
export function noteFaults(faults: readonly SchemeFault[], notes: Notes): void {
  const located = faults.map((fault) => ({
    fault,
    spot: notes.spotOf([...fault.path, ...(below[fault.code] ?? [])]),
  }));
  const unseen = located.filter(({ spot }) => !notes.hasFault(spot));
  for (const { fault, spot } of unseen) noteFault(fault, spot, notes);
}

function noteFault(fault: SchemeFault, spot: Spot, notes: Notes): void {
  if (fault.code === 'scheme.missing') {
    notes.fault('scheme-sheet.missing', { column: spot.label }, spot);
  } else if (fault.code === 'scheme.duplicate-code') {
    const first = spotName(notes.spotOf([fault.parameters.first, 'code']));
    notes.fault(fault.code, { ...fault.parameters, first }, spot);
  } else {
    notes.fault(fault.code, fault.parameters, spot);
  }
}

/** Which cell a fault of a whole is about. */
const below: { readonly [C in SchemeFault['code']]?: readonly string[] } = {
  'scheme.document-undated': ['number'],
  'scheme.points-missing': ['points'],
  'scheme.points-disagree': ['points'],
  'scheme.weight-mixed': ['weight'],
  'scheme.weight-without-points': ['points'],
  'scheme.rule-unreachable': [DECISIVE],
  'scheme.rule-bounds': [DECISIVE],
  'scheme.name-twice': [DECISIVE],
};
