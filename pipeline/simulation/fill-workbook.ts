import { sealWorkbook } from '#core/workbook/seal-workbook.ts';
import { putCells } from '../workbooks/stamp/put-cells.ts';
import type { Filling } from './filling.ts';
import { evidenceCells } from './filling/evidence-cells.ts';
import { openIssued } from './filling/open-issued.ts';
import { putSeal } from './filling/put-seal.ts';
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
  const read = openIssued(filled);
  return putSeal(filled, read, sealWorkbook(read, filling.identity));
}
