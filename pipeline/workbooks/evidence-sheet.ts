import { keysOf } from '#core/keys.ts';
import type { DataValidation, Workbook, Worksheet } from 'exceljs';
import { address } from '#core/workbook/cells.ts';
import { EVIDENCE_INPUT_ROWS } from '#core/workbook/input-areas.ts';
import {
  EVIDENCE_HEADER_ROW,
  evidenceHeaders,
  sheetNames,
  type EvidenceColumn,
} from '#core/workbook/sheets.ts';
import { longestInEvidence } from '#core/workbook/text-limits.ts';
import { fullName } from '#core/workbook/unit.ts';
import { put, putTitle, showWhere } from './cell.ts';
import { heightFor, protect, setUpPrint } from './layout.ts';
import type { WorkbookOrder } from './order.ts';
import { cellValue, type Prefill } from './prefill.ts';
import * as styles from './styles.ts';
import { addTableSheet } from './table-sheet.ts';
import { custom, textUpTo } from './validations.ts';
import { isDay } from './value-check.ts';
import { wording } from './wording.zh-CN.ts';
import { itemContents } from './written-contents.ts';

/** Row of the first piece of evidence. */
export const FIRST_EVIDENCE_ROW = EVIDENCE_HEADER_ROW + 1;
/** Rows that show from the start that they take input: a printed page. */
const SHOWN_ROWS = 18;
/** Two lines. */
const ROW_HEIGHT = 28;

const columns = keysOf(evidenceHeaders);
const widths: Record<EvidenceColumn, number> = {
  number: 10,
  indicators: 18,
  title: 40,
  link: 32,
  date: 12,
  note: 18,
};

/** Adds 佐证材料: a register that several indicators may cite. */
export async function addEvidenceSheet(workbook: Workbook, order: WorkbookOrder): Promise<void> {
  const { unit, identity, simulated, prefill } = order;
  const sheet = addTableSheet(workbook, {
    name: sheetNames.evidence,
    headers: evidenceHeaders,
    widths,
    headerRow: EVIDENCE_HEADER_ROW,
    headerHeight: 26,
    frozenColumns: 0,
    start: address(FIRST_EVIDENCE_ROW, 1),
  });
  putTitle(sheet, wording.evidence.title, simulated);
  put(sheet.getCell('A2'), fullName(unit), styles.subtitle);
  put(sheet.getCell('A3'), wording.evidence.explanation, styles.subtitle);
  sheet.getRow(3).height = 22;

  if (identity.stage === 'self') putInputs(sheet);
  else putItems(sheet, prefill?.evidence ?? []);
  // No print area: what is filled in is printed, and no page of empty rows.
  setUpPrint(sheet, {
    orientation: 'landscape',
    titleRows: `${EVIDENCE_HEADER_ROW}:${EVIDENCE_HEADER_ROW}`,
    unit: fullName(unit),
    banner: simulated ? wording.simulatedLine : '',
  });
  await protect(sheet);
}

function putInputs(sheet: Worksheet): void {
  for (let row = FIRST_EVIDENCE_ROW; row < FIRST_EVIDENCE_ROW + EVIDENCE_INPUT_ROWS; row += 1) {
    const looks = row < FIRST_EVIDENCE_ROW + SHOWN_ROWS ? styles.input : styles.spareInput;
    columns.forEach((column, index) => {
      const cell = sheet.getCell(row, index + 1);
      put(cell, null, looks(sideOf(column)), formatOf(column));
      cell.dataValidation = validationOf(column, address(row, index + 1));
    });
    sheet.getRow(row).height = ROW_HEIGHT;
  }
  const last = FIRST_EVIDENCE_ROW + EVIDENCE_INPUT_ROWS - 1;
  const all = `$A$${FIRST_EVIDENCE_ROW}:$A$${last}`;
  const [number, rest] = [
    `$A${FIRST_EVIDENCE_ROW}`,
    `$B${FIRST_EVIDENCE_ROW}:$F${FIRST_EVIDENCE_ROW}`,
  ];
  const twice = `AND(${number}<>"",COUNTIF(${all},${number})>1)`;
  const unnumbered = `AND(${number}="",COUNTA(${rest})>0)`;
  showWhere(sheet, all.replaceAll('$', ''), `OR(${twice},${unnumbered})`, styles.looks.fault, 1);
  const spare = FIRST_EVIDENCE_ROW + SHOWN_ROWS;
  const used = `COUNTA($A${spare - 1}:$F${spare})>0`;
  showWhere(sheet, `A${spare}:F${last}`, used, styles.looks.inUse, 2);
}

function putItems(sheet: Worksheet, items: Prefill['evidence']): void {
  items.forEach((item, index) => {
    const row = FIRST_EVIDENCE_ROW + index;
    const contents = itemContents(item);
    columns.forEach((column, position) => {
      const cell = sheet.getCell(row, position + 1);
      put(cell, cellValue(contents[column]), styles.fixed(sideOf(column)), formatOf(column));
    });
    sheet.getRow(row).height = itemHeight(contents);
  });
}

/** Height in points of its row. */
export function itemHeight(contents: ReturnType<typeof itemContents>): number {
  const texts = (['title', 'link', 'note', 'indicators'] as const).map((column) => ({
    text: contents[column],
    width: widths[column],
    size: styles.TABLE_SIZE,
  }));
  return heightFor(texts, ROW_HEIGHT);
}

function sideOf(column: EvidenceColumn): styles.Side {
  return column === 'number' || column === 'date' ? 'centre' : 'left';
}

function formatOf(column: EvidenceColumn): string {
  return column === 'date' ? styles.formats.day : styles.formats.text;
}

function validationOf(column: EvidenceColumn, cell: string): DataValidation {
  const say = wording.inputs.register[column];
  return column === 'date' ? custom(isDay(cell), say) : textUpTo(longestInEvidence[column], say);
}
