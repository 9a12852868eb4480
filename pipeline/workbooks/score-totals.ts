import { keysOf } from '#core/keys.ts';
import type { Worksheet } from 'exceljs';
import type { Scheme } from '#core/scheme/scheme.ts';
import { totalCells, totalFormulas, type TotalKey } from '#core/workbook/score-sheet.ts';
import { live, put } from './cell.ts';
import type { Results } from './results.ts';
import * as styles from './styles.ts';
import { wording } from './wording.zh-CN.ts';

/** Writes the live totals above 指标评分, whose last leaf stands in `lastRow`. */
export function putTotals(
  sheet: Worksheet,
  scheme: Scheme,
  results: Results,
  lastRow: number,
): void {
  const formulas = totalFormulas(scheme, lastRow, (key) => totalCells[key]);
  for (const key of keysOf(totalCells)) {
    const cell = sheet.getCell(totalCells[key]);
    put(sheet.getCell(3, Number(cell.col)), wording.totals[key], styles.totalLabel);
    const content = live({ formula: formulas[key], result: results[key].toNumber() });
    put(cell, content, styles.total, totalFormat(key));
  }
  sheet.getRow(3).height = 18;
  sheet.getRow(4).height = 24;
}

/** How a total is shown. */
export function totalFormat(key: TotalKey): string {
  if (key === 'rate') return styles.formats.percent;
  return key === 'open' ? styles.formats.general : styles.formats.score;
}
