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
import { findTable } from '#core/workbook/find-table.ts';
import type { Table } from '#core/workbook/table.ts';

/** The table of 指标评分, if the workbook has it. */
export function scoreTable(workbook: RawWorkbook): ScoreTable | undefined {
  return tableIn(workbook, sheetNames.scores, scoreHeaders);
}

/** The table of 佐证材料, if the workbook has it. */
export function evidenceTable(workbook: RawWorkbook): Table<EvidenceColumn> | undefined {
  return tableIn(workbook, sheetNames.evidence, evidenceHeaders);
}

/** The table of 综合考核权重, if the workbook has it. */
export function weightTable(workbook: RawWorkbook): Table<WeightColumn> | undefined {
  return tableIn(workbook, sheetNames.weights, weightHeaders);
}

function tableIn<K extends string>(
  workbook: RawWorkbook,
  name: string,
  headers: Readonly<Record<K, string>>,
): Table<K> | undefined {
  const sheet = workbook.sheet(name);
  return sheet && findTable(sheet, headers).table;
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
