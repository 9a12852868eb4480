import ExcelJS from 'exceljs';
import { ONE } from '#core/decimal.ts';
import { distribute } from '#core/scheme/distribute.ts';
import { leavesFor, type Scheme } from '#core/scheme/scheme.ts';
import { ruleScore, termsOf } from '#core/scoring/rule-score.ts';
import type { Unit } from '#core/workbook/unit.ts';
import { SEAL_ROW, type Identity } from '#core/workbook/identity.ts';
import { readInput } from '#core/workbook/read-input.ts';
import { scoreCell } from '#core/workbook/score-sheet.ts';
import { sealCode } from '#core/workbook/seal.ts';
import {
  columnOf,
  evidenceHeaders,
  NO,
  scoreHeaders,
  sheetNames,
  weightHeaders,
  YES,
  type EvidenceColumn,
  type ScoreColumn,
} from '#core/workbook/sheets.ts';
import { joinValidations } from '../workbooks/join-validations.ts';
import { rawWorkbook } from '../workbooks/raw-workbook.ts';
import type { Answer } from './answers.ts';
import { simulationWords as words } from './wording.zh-CN.ts';

/** What a simulated evaluator fills in. */
export interface Filling {
  readonly scheme: Scheme;
  readonly unit: Unit;
  readonly identity: Identity;
  readonly answers: ReadonlyMap<string, Answer>;
  /** Weight of rule of law in the performance assessment, a share. */
  readonly weight: number;
  /** Whether it is sealed, as the add-in would. */
  readonly sealed: boolean;
  /** Something else that is done to the workbook, before it is sealed. */
  readonly tamper?: (workbook: ExcelJS.Workbook) => void;
}

/** Fills in an issued workbook as an evaluator would, cell by cell. */
export async function fillWorkbook(issued: Uint8Array, filling: Filling): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(issued.slice().buffer);
  // ExcelJS forgets this on loading.
  workbook.calcProperties = { fullCalcOnLoad: true };
  fillScores(sheetOf(workbook, sheetNames.scores), filling);
  fillEvidence(sheetOf(workbook, sheetNames.evidence), filling);
  fillWeights(sheetOf(workbook, sheetNames.weights), filling.weight);
  forgetTotals(workbook);
  filling.tamper?.(workbook);
  if (filling.sealed) {
    const seal = sealCode(rawWorkbook(workbook), filling.identity);
    sheetOf(workbook, sheetNames.identity).getCell(SEAL_ROW, 2).value = seal;
  }
  workbook.eachSheet(joinValidations);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function fillScores(sheet: ExcelJS.Worksheet, { scheme, unit, answers }: Filling): void {
  const rows = rowsByCode(sheet);
  const numbers = evidenceNumbers(scheme);
  for (const leaf of leavesFor(scheme, unit.kind)) {
    const answer = answers.get(leaf.code);
    const row = rows.get(leaf.code);
    if (answer === undefined || row === undefined) continue;
    const cell = (column: ScoreColumn) => sheet.getCell(row, columnOf(scoreHeaders, column));
    if (answer.omission !== undefined) {
      cell('applicable').value = NO;
      cell('omissionReason').value = answer.omission;
      continue;
    }
    if (answer.value === undefined) continue;
    cell('value').value = answer.value;
    const { input } = readInput(leaf, cellOf(answer.value), {});
    if (input !== undefined) {
      const result = ruleScore(leaf.rule, termsOf(scheme, leaf), input).toNumber();
      setResult(cell('computed'), result);
      setResult(cell('self'), result);
    }
    if (answer.score !== undefined) cell('self').value = answer.score;
    if (answer.reason !== undefined) cell('reason').value = answer.reason;
    if (leaf.evidence.length > 0) {
      cell('evidence').value = leaf.evidence.map((title) => numbers.get(title)).join('、');
    }
  }
}

/** Each kind of evidence once, cited by every indicator that asks for it. */
function fillEvidence(sheet: ExcelJS.Worksheet, { scheme, unit, answers }: Filling): void {
  const header = rowOfHeader(sheet, evidenceHeaders.number);
  const cited = leavesFor(scheme, unit.kind).filter((leaf) => {
    const answer = answers.get(leaf.code);
    return answer?.value !== undefined && answer.omission === undefined;
  });
  const numbers = evidenceNumbers(scheme);
  const titles = [...new Set(cited.flatMap((leaf) => leaf.evidence))];
  titles.forEach((title, index) => {
    const row = header + 1 + index;
    const set = (column: EvidenceColumn, value: ExcelJS.CellValue) => {
      sheet.getCell(row, columnOf(evidenceHeaders, column)).value = value;
    };
    const number = numbers.get(title) ?? '';
    const codes = cited.filter((leaf) => leaf.evidence.includes(title)).map((leaf) => leaf.code);
    set('number', number);
    set('indicators', codes.join('、'));
    set('title', title);
    set('link', words.evidenceLink(number));
    set('date', new Date(`${scheme.evaluationDate}T00:00:00Z`));
    set('note', words.evidenceNote);
  });
}

/** Rule of law first, the other blocks share the rest; 100% in all. */
function fillWeights(sheet: ExcelJS.Worksheet, weight: number): void {
  const header = rowOfHeader(sheet, weightHeaders.block);
  const rest = ONE.minus(weight);
  const parts = distribute(
    rest,
    words.blocks.map(() => ONE),
  );
  const others = words.blocks.map((block, index) => ({
    block,
    weight: parts[index]?.toNumber() ?? 0,
    mark: NO,
  }));
  [{ block: words.ruleOfLaw, weight, mark: YES }, ...others].forEach((line, index) => {
    const row = header + 1 + index;
    sheet.getCell(row, columnOf(weightHeaders, 'block')).value = line.block;
    sheet.getCell(row, columnOf(weightHeaders, 'weight')).value = line.weight;
    sheet.getCell(row, columnOf(weightHeaders, 'ruleOfLaw')).value = line.mark;
  });
}

/** A number for each kind of evidence that the scheme asks for: `Z001`, `Z002`, … */
function evidenceNumbers(scheme: Scheme): ReadonlyMap<string, string> {
  const titles = [...new Set(scheme.leaves.flatMap((leaf) => leaf.evidence))];
  return new Map(titles.map((title, index) => [title, `Z${String(index + 1).padStart(3, '0')}`]));
}

/** Drops the stored results of the totals, so that whatever opens the workbook computes them. */
function forgetTotals(workbook: ExcelJS.Workbook): void {
  for (const name of [sheetNames.guide, sheetNames.scores, sheetNames.weights]) {
    const sheet = sheetOf(workbook, name);
    const last =
      name === sheetNames.scores ? rowOfHeader(sheet, scoreHeaders.code) : sheet.rowCount;
    for (let row = 1; row <= last; row += 1) {
      sheet.getRow(row).eachCell((cell) => {
        if (cell.formula) cell.value = { formula: cell.formula };
      });
    }
  }
}

function setResult(cell: ExcelJS.Cell, result: number): void {
  if (cell.formula) cell.value = { formula: cell.formula, result };
}

function cellOf(value: number | string | Date) {
  if (typeof value === 'number') return { type: 'number', value } as const;
  if (typeof value === 'string') return { type: 'text', value } as const;
  return { type: 'date', value: value.toISOString().slice(0, 10) } as const;
}

/** Rows of `指标评分` by the code in column A. */
function rowsByCode(sheet: ExcelJS.Worksheet): Map<string, number> {
  const rows = new Map<string, number>();
  const header = rowOfHeader(sheet, scoreHeaders.code);
  for (let row = header + 1; row <= sheet.rowCount; row += 1) {
    rows.set(sheet.getCell(row, 1).text, row);
  }
  return rows;
}

function rowOfHeader(sheet: ExcelJS.Worksheet, title: string): number {
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    if (sheet.getCell(row, 1).text === title) return row;
  }
  throw new Error(`no header ${title} in sheet ${sheet.name}`);
}

/** Address of a leaf's cell in an issued workbook. */
export function addressIn(workbook: ExcelJS.Workbook, code: string, column: ScoreColumn): string {
  const row = rowsByCode(sheetOf(workbook, sheetNames.scores)).get(code);
  if (row === undefined) throw new Error(`no row of leaf ${code}`);
  return scoreCell(column, row);
}

/** A sheet that every workbook of ours has. Throws where it is missing. */
export function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}
