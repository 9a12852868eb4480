import { finding, type Finding, type Place } from '#core/findings/finding.ts';
import { keysOf } from '#core/keys.ts';
import { isUncalculated, textOf, type Cell } from './cells.ts';
import type { FoundTable } from './find-table.ts';
import { inShort } from './in-short.ts';
import {
  evidenceHeaders,
  scoreHeaders,
  weightHeaders,
  type ScoreColumn,
  type WeightColumn,
} from './sheets.ts';
import type { TableRow } from './table-row.ts';
import type { Tables } from './tables.ts';

/**
 * Formulas in the tables where none was issued: what was stored as their results is read, and something
 * else may stand there once they are calculated. Those of values and scores are told with their rows.
 */
export function readFormulas({ scores, evidence, weights }: Tables): readonly Finding[] {
  return [
    ...formulasIn(scores, scoreHeaders, (_row, column) => scored.has(column)),
    ...formulasIn(evidence, evidenceHeaders, () => false),
    ...formulasIn(weights, weightHeaders, isToldByItself),
  ];
}

/** Tells of a cell that holds a formula. */
export function byFormula(cell: Cell, place: Place): Finding[] {
  if (cell.formula === undefined) return [];
  const parameters = { formula: inShort(cell.formula), found: textOf(cell) };
  return [finding('structure.by-formula', parameters, place)];
}

const scored: ReadonlySet<ScoreColumn> = new Set(['value', 'computed', 'self', 'review']);

/** A weight whose formula has no result is no weight. */
function isToldByItself(row: TableRow<WeightColumn>, column: WeightColumn): boolean {
  return column === 'weight' && isUncalculated(row.cell(column));
}

function formulasIn<K extends string>(
  found: FoundTable<K> | undefined,
  headers: Readonly<Record<K, string>>,
  isTold: (row: TableRow<K>, column: K) => boolean,
): Finding[] {
  const columns = keysOf(headers);
  const findings: Finding[] = [];
  for (const row of found?.table?.rows ?? []) {
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index]!;
      const cell = row.cells[index]!;
      if (cell.formula === undefined || isTold(row, column)) continue;
      findings.push(...byFormula(cell, row.place(column)));
    }
  }
  return findings;
}
