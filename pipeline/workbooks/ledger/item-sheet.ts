import type { CellValue, DataValidation, Style, Workbook, Worksheet } from 'exceljs';
import { keysOf } from '#core/keys.ts';
import { decimal, sum } from '#core/decimal.ts';
import type { Ledger, LedgerItem } from '#core/ledger/ledger.ts';
import {
  ledgerHeaders,
  ledgerInputs,
  ledgerSheets,
  longestInLedger,
  type LedgerColumn,
  type LedgerInput,
} from '#core/ledger/sheets.ts';
import { address, columnLetters } from '#core/workbook/cells.ts';
import { columnOf } from '#core/workbook/sheets.ts';
import { put, putTitle, showWhere } from '../cell.ts';
import { heightFor, protect, setUpPrint } from '../layout.ts';
import { dayContent } from '../prefill.ts';
import * as styles from '../styles.ts';
import { addTableSheet } from '../table-sheet.ts';
import { custom, textUpTo } from '../validations.ts';
import { isDay } from '../value-check.ts';
import { wording } from '../wording.zh-CN.ts';
import { ledgerWording } from './wording.zh-CN.ts';

const HEADER_ROW = 6;
const FIRST_ROW = HEADER_ROW + 1;
/** Room to write by hand on the printed page. */
const LEAST_HEIGHT = 42;

const columns = keysOf(ledgerHeaders);
const widths: Record<LedgerColumn, number> = {
  number: 5,
  code: 8,
  name: 17,
  lost: 11,
  problem: 27,
  measure: 25,
  responsible: 17,
  due: 11,
  evidence: 16,
  closedOn: 11,
  note: 10,
};
const sides: Record<LedgerColumn, styles.Side> = {
  number: 'centre',
  code: 'centre',
  name: 'left',
  lost: 'number',
  problem: 'left',
  measure: 'left',
  responsible: 'left',
  due: 'number',
  evidence: 'left',
  closedOn: 'number',
  note: 'left',
};

/** The looks of each column, one object for all its cells: ExcelJS knows it again and asks no more. */
const looks = Object.fromEntries(
  columns.map((column) => {
    const style = isInput(column) ? styles.input(sides[column]) : styles.fixed(sides[column]);
    return [column, { ...style, numFmt: formatOf(column) }];
  }),
) as Record<LedgerColumn, Partial<Style>>;

function formatOf(column: LedgerColumn): string {
  if (column === 'due' || column === 'closedOn') return styles.formats.day;
  if (column === 'lost') return styles.formats.score;
  return column === 'number' ? styles.formats.general : styles.formats.text;
}

/** Adds 整改台账: a row for each indicator that lost points, with room for what is done about it. */
export async function addItemSheet(workbook: Workbook, ledger: Ledger): Promise<void> {
  const { items, simulated, unitName } = ledger;
  const sheet = addTableSheet(workbook, {
    name: ledgerSheets.items,
    headers: ledgerHeaders,
    widths,
    headerRow: HEADER_ROW,
    headerHeight: 26,
    frozenColumns: columnOf(ledgerHeaders, 'name'),
    start: cell('measure', FIRST_ROW),
  });
  putHead(sheet, ledger);
  items.forEach((item, index) => putItem(sheet, item, index));
  const lastRow = FIRST_ROW + items.length - 1;
  addValidations(sheet, lastRow);
  addFormats(sheet, lastRow);

  const signatures = lastRow + 2;
  put(sheet.getCell(signatures, 1), ledgerWording.signers, styles.subtitle);
  sheet.getRow(signatures).height = 30;
  setUpPrint(sheet, {
    orientation: 'landscape',
    titleRows: `${HEADER_ROW}:${HEADER_ROW}`,
    area: `A1:${address(signatures, columns.length)}`,
    unit: unitName,
    banner: simulated ? wording.simulatedLine : '',
  });
  await protect(sheet);
}

function putHead(sheet: Worksheet, { title, unitName, round, items, simulated }: Ledger): void {
  putTitle(sheet, ledgerWording.title, simulated);
  const lost = sum(items.map((item) => decimal(item.lost))).toString();
  const lines = [
    ledgerWording.subject(unitName, round),
    ledgerWording.summary(title, items.length, lost),
    ledgerWording.guide,
    ledgerWording.handIn,
  ];
  lines.forEach((line, index) => {
    put(sheet.getCell(2 + index, 1), line, styles.subtitle);
    sheet.getRow(2 + index).height = index < lines.length - 1 ? 18 : 24;
  });
}

function putItem(sheet: Worksheet, item: LedgerItem, index: number): void {
  const row = FIRST_ROW + index;
  const contents: Partial<Record<LedgerColumn, CellValue>> = {
    number: index + 1,
    code: item.code,
    name: item.name,
    lost: decimal(item.lost).toNumber(),
    problem: item.problem,
    responsible: item.responsible,
    due: item.due === '' ? null : dayContent(item.due),
  };
  columns.forEach((column, position) => {
    const target = sheet.getCell(row, position + 1);
    target.value = contents[column] ?? null;
    target.style = looks[column];
  });
  const texts = (['code', 'name', 'problem', 'responsible'] as const).map((column) => ({
    text: item[column],
    width: widths[column],
    size: styles.TABLE_SIZE,
  }));
  sheet.getRow(row).height = heightFor(texts, LEAST_HEIGHT);
}

/** One validation a column, over all its rows. */
function addValidations(sheet: Worksheet, lastRow: number): void {
  const { dataValidations } = sheet as WithValidations;
  for (const column of ledgerInputs) {
    const range = `${cell(column, FIRST_ROW)}:${cell(column, lastRow)}`;
    dataValidations.add(range, validationOf(column));
  }
}

/** ExcelJS takes a validation of a range, and does not say so in its types. */
type WithValidations = Worksheet & {
  readonly dataValidations: { add(range: string, validation: DataValidation): void };
};

function validationOf(column: LedgerInput): DataValidation {
  const say = ledgerWording.inputs[column];
  const first = cell(column, FIRST_ROW);
  if (column === 'due') return custom(isDay(first), say);
  if (column === 'closedOn') return custom(isPast(first), say);
  return textUpTo(longestInLedger[column], say);
}

function isPast(at: string): string {
  return `IF(ISNUMBER(${at}),AND(${at}>=DATE(1990,1,1),${at}<TODAY()+1),FALSE)`;
}

/** Shows what a closed item still lacks, and days that are none. */
function addFormats(sheet: Worksheet, lastRow: number): void {
  const over = (column: LedgerColumn) => `${cell(column, FIRST_ROW)}:${cell(column, lastRow)}`;
  const [due, closed] = [cell('due', FIRST_ROW), cell('closedOn', FIRST_ROW)];
  showWhere(sheet, over('due'), `AND(${due}<>"",NOT(${isDay(due)}))`, styles.looks.fault, 1);
  const late = `AND(${closed}<>"",NOT(${isPast(closed)}))`;
  showWhere(sheet, over('closedOn'), late, styles.looks.fault, 2);
  (['measure', 'evidence'] as const).forEach((column, index) => {
    const lacking = `AND($${columnLetters(columnOf(ledgerHeaders, 'closedOn'))}${FIRST_ROW}<>"",TRIM(${cell(column, FIRST_ROW)})="")`;
    showWhere(sheet, over(column), lacking, styles.looks.missing, 3 + index);
  });
}

function isInput(column: LedgerColumn): column is LedgerInput {
  return ledgerInputs.some((input) => input === column);
}

function cell(column: LedgerColumn, row: number): string {
  return address(row, columnOf(ledgerHeaders, column));
}
