import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { parse as parseYaml } from 'yaml';
import {
  ceiling,
  decimalText,
  dividedBy,
  fraction,
  isLess,
  least,
  minus,
  most,
  plus,
  rounded,
  times,
  total,
  zero,
  type Fraction,
} from './fraction.ts';

/** The columns of `ranking.csv` that follow from the cells, as it writes them. */
export interface PlainRow {
  readonly unit_code: string;
  readonly rank: string;
  readonly group_rank: string;
  readonly score: string;
  readonly base_score: string;
  readonly bonus: string;
  readonly deduction: string;
  readonly omitted_points: string;
  readonly weighted_score: string;
  readonly grade: string;
}

/**
 * Ranks a round from the scheme as written and the cells as typed: plain arithmetic on what stands
 * in the files, with nothing of the program's. In order of rank and code.
 */
export async function plainAssessment(round: string, inbox: string): Promise<PlainRow[]> {
  const scheme: PlainScheme = parseYaml(await readFile(join(round, 'scheme.yaml'), 'utf8'));
  const units: Unit[] = parseCsv(await readFile(join(round, 'units.csv')), {
    bom: true,
    columns: true,
  });
  const leaves = scheme.indicators.flatMap(leavesUnder);
  const books = await workbooksThatCount(inbox, leaves);
  const scored = units.flatMap((unit) => {
    const book = books.get(unit.code);
    return book ? [{ unit, ...scoreOf(scheme, leaves, unit, book) }] : [];
  });
  return scored
    .map((one) => ({
      unit_code: one.unit.code,
      rank: place(one, scored),
      group_rank: place(
        one,
        scored.filter((other) => other.unit.kind === one.unit.kind),
      ),
      score: decimalText(one.score),
      base_score: decimalText(one.base),
      bonus: decimalText(one.bonus),
      deduction: decimalText(one.deduction),
      omitted_points: decimalText(one.omitted),
      weighted_score: decimalText(one.weighted),
      grade: scheme.grades.find((grade) => !isLess(one.score, fraction(grade.from)))?.name ?? '',
    }))
    .toSorted((a, b) => Number(a.rank) - Number(b.rank) || a.unit_code.localeCompare(b.unit_code));
}

/** One more than how many are better. */
function place(one: Scored, among: readonly Scored[]): string {
  return String(1 + among.filter((other) => isLess(one.score, other.score)).length);
}

interface Unit {
  readonly code: string;
  readonly kind: string;
}

interface Scored {
  readonly unit: Unit;
  readonly score: Fraction;
}

/** The part of a scheme's YAML that the arithmetic needs. */
interface PlainScheme {
  readonly total: number;
  readonly decimals: number;
  readonly bonusCap: number;
  readonly evaluationDate: string;
  readonly grades: readonly { readonly name: string; readonly from: number }[];
  readonly indicators: readonly Node[];
}

type Node = Leaf | { readonly children: readonly Node[] };

interface Leaf {
  readonly code: string;
  readonly points: number;
  readonly type?: 'bonus' | 'deduction';
  readonly appliesTo?: readonly string[];
  readonly rule: Rule;
}

type Otherwise = 'none' | 'proportional' | { readonly every: number; readonly deduct: number };

type Rule =
  | { kind: 'target'; operator: '>=' | '<='; value: number; unit?: string; otherwise: Otherwise }
  | { kind: 'range'; min: number; max: number; unit?: string; otherwise: Otherwise }
  | { kind: 'deadline'; by: string; deductPerDay: number }
  | { kind: 'occurrences'; each: number; cap?: number }
  | { kind: 'checklist'; items: { points: number }[] }
  | { kind: 'level'; levels: { name: string; share: string | number }[] }
  | { kind: 'judgement' };

function leavesUnder(node: Node): Leaf[] {
  return 'children' in node ? node.children.flatMap(leavesUnder) : [node];
}

const kinds: Readonly<Record<string, string>> = {
  县: 'county',
  市辖区: 'district',
  县级市: 'countyCity',
  旗: 'banner',
  功能区: 'zone',
};

/** One row of 指标评分 as it was typed. */
interface TypedRow {
  readonly points: ExcelJS.CellValue;
  readonly value: ExcelJS.CellValue;
  /** A score typed over the formula. */
  readonly score: number | undefined;
  readonly omitted: boolean;
  readonly omissionReason: string;
}

interface Book {
  readonly rows: ReadonlyMap<string, TypedRow>;
  /** Weight of rule of law. */
  readonly weight: Fraction;
}

function scoreOf(scheme: PlainScheme, leaves: readonly Leaf[], unit: Unit, { rows, weight }: Book) {
  const asked = leaves.filter((leaf) => leaf.appliesTo?.includes(kinds[unit.kind] ?? '') ?? true);
  const base = asked.filter((leaf) => leaf.type === undefined);
  const attainable = base.filter((leaf) => !rows.get(leaf.code)?.omitted);
  const pointsOf = (some: readonly Leaf[]) => total(some.map((leaf) => fraction(leaf.points)));
  const earnedBy = (some: readonly Leaf[]) =>
    total(some.map((leaf) => leafScore(leaf, scheme.evaluationDate, rows.get(leaf.code))));
  const ofType = (type: Leaf['type']) => earnedBy(asked.filter((leaf) => leaf.type === type));

  const whole = fraction(scheme.total);
  const cap = fraction(scheme.bonusCap);
  const rescaled = rounded(dividedBy(times(earnedBy(attainable), whole), pointsOf(attainable)), 6);
  const bonus = least(cap, ofType('bonus'));
  const deduction = ofType('deduction');
  const sum = minus(plus(rescaled, bonus), deduction);
  const score = rounded(most(zero, least(sum, plus(whole, cap))), scheme.decimals);
  const rate = dividedBy(times(score, fraction(100)), whole);
  return {
    base: rescaled,
    bonus,
    deduction,
    omitted: minus(pointsOf(base), pointsOf(attainable)),
    score,
    weighted: rounded(times(rate, weight), scheme.decimals),
  };
}

function leafScore(leaf: Leaf, evaluationDate: string, row: TypedRow | undefined): Fraction {
  if (row?.score !== undefined) return fraction(row.score);
  if (row === undefined || row.omitted || row.value === null) return zero;
  const points = fraction(leaf.points);
  const earned = rounded(most(zero, byRule(leaf, evaluationDate, row.value)), 6);
  return least(points, earned);
}

function byRule({ rule, type, ...leaf }: Leaf, evaluationDate: string, value: ExcelJS.CellValue) {
  const points = fraction(leaf.points);
  switch (rule.kind) {
    case 'target': {
      const found = numberOf(value, rule.unit);
      const wanted = fraction(rule.value);
      const tooLow = rule.operator === '>=' && isLess(found, wanted);
      const tooHigh = rule.operator === '<=' && isLess(wanted, found);
      return tooLow || tooHigh ? missed(points, rule.otherwise, found, wanted) : points;
    }
    case 'range': {
      const found = numberOf(value, rule.unit);
      const nearest = most(fraction(rule.min), least(fraction(rule.max), found));
      const isInside = !isLess(found, nearest) && !isLess(nearest, found);
      return isInside ? points : missed(points, rule.otherwise, found, nearest);
    }
    case 'deadline': {
      if (!(value instanceof Date)) return zero;
      const due = rule.by.length === 5 ? `${evaluationDate.slice(0, 4)}-${rule.by}` : rule.by;
      const late = Math.max(0, (value.getTime() - Date.parse(due)) / 86_400_000);
      return minus(points, times(fraction(late), fraction(rule.deductPerDay)));
    }
    case 'occurrences': {
      const counted = times(numberOf(value), fraction(rule.each));
      const held = least(counted, fraction(rule.cap ?? leaf.points));
      return type === undefined ? minus(points, held) : held;
    }
    case 'checklist': {
      const done = new Set(textOf(value).split('、').map(Number));
      const items = rule.items.filter((_, index) => value === '全部' || done.has(index + 1));
      return total(items.map((item) => fraction(item.points)));
    }
    case 'level': {
      const level = rule.levels.find(({ name }) => name === value);
      if (level === undefined) throw new RangeError(textOf(value));
      return times(points, fraction(level.share));
    }
    case 'judgement':
      return numberOf(value);
  }
}

function missed(points: Fraction, otherwise: Otherwise, found: Fraction, wanted: Fraction) {
  if (otherwise === 'none') return zero;
  const [lower, higher] = isLess(found, wanted) ? [found, wanted] : [wanted, found];
  if (otherwise === 'proportional') return dividedBy(times(points, lower), higher);
  const steps = ceiling(dividedBy(minus(higher, lower), fraction(otherwise.every)));
  return minus(points, times(steps, fraction(otherwise.deduct)));
}

/** A number as typed; a percent cell holds a hundredth of what it shows. */
function numberOf(value: ExcelJS.CellValue, unit?: string): Fraction {
  if (typeof value !== 'number') throw new TypeError(JSON.stringify(value));
  return unit === '%' ? times(fraction(value), fraction(100)) : fraction(value);
}

function textOf(value: ExcelJS.CellValue): string {
  if (typeof value !== 'string') throw new TypeError(JSON.stringify(value));
  return value;
}

/**
 * The workbook of each unit that a clerk would let count: readable, of this round, handed in by the
 * unit that it was issued to, points as they were, omissions explained, rule of law at 10%. Of two,
 * the correction.
 */
async function workbooksThatCount(inbox: string, leaves: readonly Leaf[]) {
  const files = (await filesIn(inbox)).toSorted(
    (a, b) => Number(a.name.includes('更正')) - Number(b.name.includes('更正')),
  );
  const points = new Map(leaves.map((leaf) => [leaf.code, leaf.points]));
  const books = new Map<string, Book>();
  for (const { name, bytes } of files) {
    const workbook = await open(bytes);
    const code = name.slice(0, 6);
    const hidden = workbook?.getWorksheet('_zhunsheng');
    if (hidden?.getCell('B5').text !== code || hidden.getCell('B6').text !== '2023') continue;
    const book = { rows: rowsOf(workbook), weight: weightOf(workbook) };
    const isSound = [...book.rows].every(
      ([leaf, row]) =>
        row.points === points.get(leaf) && (!row.omitted || row.omissionReason !== ''),
    );
    if (isSound && !isLess(book.weight, fraction('10%'))) books.set(code, book);
  }
  return books;
}

async function filesIn(inbox: string): Promise<{ name: string; bytes: Uint8Array }[]> {
  const files = [];
  for (const name of await readdir(inbox)) {
    const bytes = await readFile(join(inbox, name));
    if (!name.endsWith('.zip')) files.push({ name, bytes });
    else {
      const inside = Object.entries(unzipSync(bytes));
      files.push(...inside.map(([name, bytes]) => ({ name, bytes })));
    }
  }
  return files;
}

/** `undefined` for a file that is no whole workbook. */
async function open(bytes: Uint8Array): Promise<ExcelJS.Workbook | undefined> {
  const workbook = new ExcelJS.Workbook();
  const loaded = workbook.xlsx.load(new Uint8Array(bytes).buffer, {
    ignoreNodes: ['dataValidations'],
  });
  return loaded.catch(() => undefined);
}

function rowsOf(workbook: ExcelJS.Workbook | undefined): Map<string, TypedRow> {
  const rows = new Map<string, TypedRow>();
  workbook?.getWorksheet('指标评分')?.eachRow((row) => {
    const code = row.getCell('A').text;
    if (!/^\d+(\.\d+)+$/.test(code)) return;
    const typed = row.getCell('K').value;
    rows.set(code, {
      points: row.getCell('F').value,
      value: row.getCell('I').value,
      score: typeof typed === 'number' ? typed : undefined,
      omitted: row.getCell('M').text === '否',
      omissionReason: row.getCell('N').text,
    });
  });
  return rows;
}

function weightOf(workbook: ExcelJS.Workbook | undefined): Fraction {
  let weight = zero;
  workbook?.getWorksheet('综合考核权重')?.eachRow((row) => {
    const typed = row.getCell('B').value;
    if (row.getCell('D').text === '是' && typeof typed === 'number') weight = fraction(typed);
  });
  return weight;
}
