import { textOf, type RawWorkbook } from '#core/workbook/cells.ts';
import type { ScoreTable } from '#core/workbook/score-table.ts';
import {
  evidenceHeaders,
  scoreHeaders,
  sheetNames,
  weightHeaders,
  type EvidenceColumn,
  type WeightColumn,
} from '#core/workbook/sheets.ts';
import type { Table } from '#core/workbook/table.ts';
import { tableIn } from '#core/workbook/tables.ts';

/** The table of 指标评分, if the workbook has it. */
export function scoreTable(workbook: RawWorkbook): ScoreTable | undefined {
  return tableIn(workbook, sheetNames.scores, scoreHeaders)?.table;
}

/** The table of 佐证材料, if the workbook has it. */
export function evidenceTable(workbook: RawWorkbook): Table<EvidenceColumn> | undefined {
  return tableIn(workbook, sheetNames.evidence, evidenceHeaders)?.table;
}

/** The table of 综合考核权重, if the workbook has it. */
export function weightTable(workbook: RawWorkbook): Table<WeightColumn> | undefined {
  return tableIn(workbook, sheetNames.weights, weightHeaders)?.table;
}

/** The row of each indicator in 指标评分 by its code; of one that stands twice, the first. */
export function rowsByCode(table: ScoreTable): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const row of table.rowNumbers()) {
    const code = textOf(table.cell(row, 'code'));
    if (code !== '' && !rows.has(code)) rows.set(code, row);
  }
  return rows;
}
