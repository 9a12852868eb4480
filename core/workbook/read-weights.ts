import { ONE, percent, round, sum, ZERO, type Decimal } from '#core/decimal.ts';
import { finding, type Finding } from '#core/findings/finding.ts';
import { parseShare } from '#core/scheme/scalars.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import { isPadded, isUncalculated, numberIn, textOf, type Cell } from './cells.ts';
import type { FoundTable } from './find-table.ts';
import { plainWidth } from './plain-width.ts';
import { lastCheckedRow, replacedChecks } from './replaced-formulas.ts';
import { isBlank } from './seen-text.ts';
import { NO, YES, type WeightColumn } from './sheets.ts';
import type { PerformanceWeight, WeightBlock } from './submission.ts';
import type { Table } from './table.ts';
import type { TableRow } from './table-row.ts';
import { WEIGHT_SUM_PLACES } from './weight-checks.ts';

/**
 * Reads `综合考核权重` and holds it against the floor: shares that add up to 100%, exactly one block
 * of rule of law, its weight at least the floor. Compared on the decimal that was typed: 9.995%
 * fails, 10% passes; the sum as the sheet looks at it.
 */
export function readWeights(
  scheme: Scheme,
  { table, findings: form }: FoundTable<WeightColumn>,
): { readonly weight: PerformanceWeight; readonly findings: readonly Finding[] } {
  if (table === undefined) {
    const weight = { blocks: [], total: ZERO, ruleOfLaw: undefined, ok: false };
    return { weight, findings: form };
  }
  const rows = table.rows.filter(isFilled);
  const ofBlocks: Finding[] = [];
  const blocks = rows.map((row) => readBlock(row, ofBlocks));
  const marked = blocks.filter((block) => block.ruleOfLaw);
  const only = marked.length === 1 ? marked[0] : undefined;
  const total = sum(blocks.flatMap((block) => block.weight ?? []));
  const untouched = rows.every((row) => {
    const cell = row.cell('weight');
    return textOf(cell) === '' && !isUncalculated(cell);
  });
  const faults = untouched
    ? [...form, finding('weight.empty', {}, table.place(table.headerRow, 'weight'))]
    : [
        ...form,
        ...ofBlocks,
        ...tableFaults(table, total, marked),
        ...floorFaults(scheme, table, only),
      ];
  const ok = !faults.some(
    ({ code, severity }) => severity === 'error' || code === 'weight.below-floor',
  );
  return {
    weight: { blocks, total, ruleOfLaw: only?.weight, ok },
    findings: [...faults, ...unseenBlocks(table, rows), ...replacedChecks(scheme, table)],
  };
}

type WeightRow = TableRow<WeightColumn>;

function isFilled(row: WeightRow): boolean {
  const typed = (['weight', 'score', 'block'] as const).some((key) => row.text(key) !== '');
  return typed || row.text('ruleOfLaw') === YES;
}

function readBlock(row: WeightRow, findings: Finding[]): WeightBlock {
  const name = row.text('block');
  const cell = row.cell('weight');
  const found = textOf(cell);
  const weight = readShare(cell);
  const place = row.place('weight');
  const parameters = { block: name, found };

  if (isBlank(name)) findings.push(finding('weight.unnamed', {}, row.place('block')));
  if (isUncalculated(cell)) {
    findings.push(finding('weight.uncalculated', { block: name }, place));
  } else if (weight === undefined) {
    findings.push(finding('weight.not-a-number', parameters, place));
  } else if (weight.isNegative() || weight.greaterThan(ONE)) {
    findings.push(finding('weight.out-of-range', parameters, place));
  } else if (cell.type === 'text') findings.push(finding('weight.as-text', parameters, place));

  const mark = row.text('ruleOfLaw');
  if (![YES, NO, ''].includes(mark)) {
    const told = { block: name, found: mark };
    findings.push(finding('weight.not-yes-or-no', told, row.place('ruleOfLaw')));
  } else if (mark === YES && isPadded(row.cell('ruleOfLaw'), 'nothing')) {
    findings.push(finding('entry.padded', { found: mark }, row.place('ruleOfLaw')));
  }
  return {
    block: name,
    weight,
    score: row.text('score'),
    ruleOfLaw: mark === YES,
    cell: place.cell,
    markCell: row.address('ruleOfLaw'),
  };
}

/** Blocks that count although sum and verdict above the table do not look at their rows. */
function unseenBlocks(table: Table<WeightColumn>, rows: readonly WeightRow[]): Finding[] {
  const last = lastCheckedRow(table) ?? Infinity;
  return rows
    .filter(({ number }) => number > last)
    .map((row) => {
      const parameters = { block: row.text('block'), last };
      return finding('weight.beyond-check', parameters, row.place('weight'));
    });
}

/** A share as typed: a per-cent cell and a fraction hold it as a number, `10%` may be text. */
export function readShare(cell: Cell): Decimal | undefined {
  if (cell.type === 'number') return numberIn(cell.value);
  return cell.type === 'text' ? parseShare(plainWidth(cell.value)) : undefined;
}

function tableFaults(
  table: Table<WeightColumn>,
  total: Decimal,
  marked: readonly WeightBlock[],
): Finding[] {
  const top = table.place(table.headerRow, 'weight');
  const marks = table.place(table.headerRow, 'ruleOfLaw');
  const findings: Finding[] = [];
  const isWhole = round(total, WEIGHT_SUM_PLACES).equals(ONE);
  if (!isWhole) findings.push(finding('weight.sum', { sum: percent(total) }, top));
  if (marked.length === 0) findings.push(finding('weight.no-rule-of-law', {}, marks));
  if (marked.length > 1) {
    const second = { sheet: table.sheet.name, cell: marked[1]?.markCell ?? marks.cell };
    findings.push(finding('weight.several-rule-of-law', { count: marked.length }, second));
  }
  return findings;
}

function floorFaults(
  scheme: Scheme,
  table: Table<WeightColumn>,
  block: WeightBlock | undefined,
): Finding[] {
  const { floor, below } = scheme.performanceWeight;
  if (block?.weight === undefined || !block.weight.lessThan(floor)) return [];
  const parameters = {
    block: block.block,
    weight: percent(block.weight),
    floor: percent(floor),
    short: floor.minus(block.weight).times(100).toString(),
  };
  const place = { sheet: table.sheet.name, cell: block.cell };
  return [
    finding('weight.below-floor', parameters, place, below === 'return' ? 'error' : 'warning'),
  ];
}
