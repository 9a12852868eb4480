import { finding, type Finding } from '#core/findings/finding.ts';
import { address, textOf, type RawSheet } from './cells.ts';
import { stepNames } from './guide-sheet.ts';
import { SCORE_HEADER_ROW, totalCells } from './score-sheet.ts';
import type { ScoreTable } from './score-table.ts';
import type { WeightColumn } from './sheets.ts';
import type { Table } from './table.ts';

/** Totals above `指标评分` that somebody typed. */
export function replacedTotals({ sheet, headerRow }: ScoreTable): readonly Finding[] {
  return Object.values(totalCells).flatMap((cell) => {
    const column = cell.charCodeAt(0) - 64;
    const row = Number(cell.slice(1)) + headerRow - SCORE_HEADER_ROW;
    return row < 1 ? [] : replaced(sheet, row, column);
  });
}

/** Sum, weight of rule of law and verdict above `综合考核权重` that somebody typed. */
export function replacedChecks({ sheet, headerRow }: Table<WeightColumn>): readonly Finding[] {
  return [4, 3, 2].flatMap((above) =>
    headerRow > above ? replaced(sheet, headerRow - above, 2) : [],
  );
}

/** Outcomes of the steps in `填表说明` that somebody typed; `rows` are those of its labels. */
export function replacedSteps(
  guide: RawSheet,
  rows: ReadonlyMap<string, readonly number[]>,
): readonly Finding[] {
  return Object.values(stepNames).flatMap((name) =>
    (rows.get(name) ?? []).flatMap((row) => replaced(guide, row, 3)),
  );
}

/** A number or text where a formula was issued; a cell that is empty misleads nobody. */
function replaced(sheet: RawSheet, row: number, column: number): Finding[] {
  const cell = sheet.cell(row, column);
  const found = textOf(cell);
  if (cell.formula !== undefined || found === '') return [];
  const place = { sheet: sheet.name, cell: address(row, column) };
  return [finding('structure.formula-replaced', { found }, place)];
}
