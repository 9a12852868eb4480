import { SEAL_ROW } from '#core/workbook/identity.ts';
import { sealCode } from '#core/workbook/seal.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import { putCells } from '../workbooks/stamp/put-cells.ts';
import type { Filling } from './filling.ts';
import { evidenceCells } from './filling/evidence-cells.ts';
import { openIssued } from './filling/open-issued.ts';
import { scoreCells } from './filling/score-cells.ts';
import { uncalculatedCells } from './filling/uncalculated-cells.ts';
import { weightCells } from './filling/weight-cells.ts';

/** Fills in an issued workbook as an evaluator would, cell by cell; of its parts only those sheets change. */
export async function fillWorkbook(issued: Uint8Array, filling: Filling): Promise<Uint8Array> {
  const workbook = openIssued(issued);
  const filled = putCells(issued, [
    ...uncalculatedCells(workbook),
    ...scoreCells(workbook, filling),
    ...evidenceCells(workbook, filling),
    ...weightCells(workbook, filling.weight),
    ...(filling.tamper?.(workbook) ?? []),
  ]);
  if (!filling.sealed) return filled;
  const content = sealCode(openIssued(filled), filling.identity);
  return putCells(filled, [{ sheet: sheetNames.identity, row: SEAL_ROW, column: 2, content }]);
}
