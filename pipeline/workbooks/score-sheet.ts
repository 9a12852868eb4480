import type { Workbook } from 'exceljs';
import type { Leaf } from '#core/scheme/scheme.ts';
import { address } from '#core/workbook/cells.ts';
import { stageNames } from '#core/workbook/guide-sheet.ts';
import { fullName } from '#core/workbook/unit.ts';
import { FIRST_SCORE_ROW, SCORE_HEADER_ROW, scoreCell } from '#core/workbook/score-sheet.ts';
import { columnOf, scoreHeaders, sheetNames } from '#core/workbook/sheets.ts';
import { put, putTitle } from './cell.ts';
import { protect, setUpPrint } from './layout.ts';
import type { WorkbookOrder } from './order.ts';
import type { Results } from './results.ts';
import { addScoreFormats } from './score-formats.ts';
import { putLeaf, scoreColumns, scoreWidths } from './score-row.ts';
import { putTotals } from './score-totals.ts';
import * as styles from './styles.ts';
import { addTableSheet } from './table-sheet.ts';
import { wording } from './wording.zh-CN.ts';

/** Columns that stay in sight: up to the indicator's name. */
const FROZEN_COLUMNS = columnOf(scoreHeaders, 'level3');

/** Adds 指标评分: a row a leaf, the rule's formula on the value, totals above. */
export async function addScoreSheet(
  workbook: Workbook,
  order: WorkbookOrder,
  leaves: readonly Leaf[],
  results: Results,
): Promise<void> {
  const { scheme, unit, identity, simulated } = order;
  const sheet = addTableSheet(workbook, {
    name: sheetNames.scores,
    headers: scoreHeaders,
    widths: scoreWidths,
    headerRow: SCORE_HEADER_ROW,
    headerHeight: 30,
    frozenColumns: FROZEN_COLUMNS,
    start: scoreCell(identity.stage === 'self' ? 'value' : 'review', FIRST_SCORE_ROW),
  });

  putTitle(sheet, wording.scores.title, simulated);
  const stage = stageNames[identity.stage];
  const subject = wording.scores.subject(fullName(unit), identity.round, stage, identity.evaluator);
  put(sheet.getCell('A2'), subject, styles.subtitle);
  sheet.getRow(2).height = 18;
  const legend = wording.scores.legend[identity.stage === 'self' ? 'self' : 'later'];
  put(sheet.getCell('A5'), legend, styles.subtitle);
  sheet.getRow(5).height = 22;

  const written = new Map(order.prefill?.scores.map((score) => [score.code, score]));
  const lastRow = FIRST_SCORE_ROW + leaves.length - 1;
  putTotals(sheet, scheme, results, lastRow);
  leaves.forEach((leaf, index) => {
    const opens = leaf.path[0] !== leaves[index - 1]?.path[0];
    putLeaf(sheet, order, leaf, FIRST_SCORE_ROW + index, written.get(leaf.code), opens);
  });

  addScoreFormats(sheet, identity.stage, leaves);
  const last = address(lastRow, scoreColumns.length);
  sheet.autoFilter = `${address(SCORE_HEADER_ROW, 1)}:${last}`;
  setUpPrint(sheet, {
    orientation: 'landscape',
    titleRows: `${SCORE_HEADER_ROW}:${SCORE_HEADER_ROW}`,
    area: `A1:${last}`,
    unit: fullName(unit),
    banner: simulated ? wording.simulatedLine : '',
  });
  await protect(sheet);
}
