import { keysOf } from '#core/keys.ts';
import { leavesByCode } from '#core/scheme/leaves-by-code.ts';
import type { Leaf } from '#core/scheme/scheme.ts';
import { textOf, type RawWorkbook } from './cells.ts';
import { inputColumns } from './score-sheet.ts';
import { evidenceHeaders, scoreHeaders, sheetNames, weightHeaders } from './sheets.ts';
import type { Stage } from './stages.ts';
import { findTable } from './find-table.ts';

/** Rows of 佐证材料 and of 综合考核权重 that take input in a self-assessment. */
export const EVIDENCE_INPUT_ROWS = 200;
export const WEIGHT_INPUT_ROWS = 20;

/** Cells of one column under one another; rows and columns count from 1. */
export interface InputArea {
  readonly sheet: string;
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Every cell that a stage fills in: what was issued unlocked, and what a seal locks. */
export function inputAreas(
  workbook: RawWorkbook,
  leaves: readonly Leaf[],
  stage: Stage,
): readonly InputArea[] {
  const scores = scoreAreas(workbook, leaves, stage);
  if (stage !== 'self') return scores;
  return [
    ...scores,
    ...tableAreas(workbook, sheetNames.evidence, evidenceHeaders, EVIDENCE_INPUT_ROWS),
    ...tableAreas(workbook, sheetNames.weights, weightHeaders, WEIGHT_INPUT_ROWS),
  ];
}

function scoreAreas(
  workbook: RawWorkbook,
  leaves: readonly Leaf[],
  stage: Stage,
): readonly InputArea[] {
  const sheet = workbook.sheet(sheetNames.scores);
  const table = sheet && findTable(sheet, scoreHeaders).table;
  if (table === undefined) return [];
  const leafOf = leavesByCode(leaves);
  const areas = new Map<number, InputArea[]>();
  for (const row of table.rowNumbers()) {
    const leaf = leafOf.get(textOf(table.cell(row, 'code')));
    for (const key of leaf ? inputColumns(stage, leaf) : []) {
      const column = table.column(key);
      const above = areas.get(column) ?? [];
      const last = above.at(-1);
      const next = { sheet: sheetNames.scores, column, firstRow: row, lastRow: row };
      areas.set(
        column,
        last?.lastRow === row - 1
          ? [...above.slice(0, -1), { ...last, lastRow: row }]
          : [...above, next],
      );
    }
  }
  return [...areas.values()].flat();
}

function tableAreas<K extends string>(
  workbook: RawWorkbook,
  name: string,
  headers: Readonly<Record<K, string>>,
  rows: number,
): readonly InputArea[] {
  const sheet = workbook.sheet(name);
  const table = sheet && findTable(sheet, headers).table;
  if (table === undefined) return [];
  const firstRow = table.headerRow + 1;
  return keysOf(headers).map((key) => ({
    sheet: name,
    column: table.column(key),
    firstRow,
    lastRow: firstRow + rows - 1,
  }));
}
