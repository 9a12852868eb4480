import { ONE, percent, sum, ZERO, type Decimal } from '#core/decimal.ts';
import { finding, type Finding } from '#core/findings/finding.ts';
import { parseShare } from '#core/scheme/scalars.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import { isUncalculated, numberIn, textOf, type Cell, type RawSheet } from './cells.ts';
import { NO, weightHeaders, YES, type WeightColumn } from './sheets.ts';
import type { PerformanceWeight, WeightBlock } from './submission.ts';
import { replacedChecks } from './replaced-formulas.ts';
import { findTable, rowsOf, type Table } from './table.ts';

/**
 * Reads `综合考核权重` and holds it against the floor: shares that add up to 100%, exactly one block
 * of rule of law, its weight at least the floor. Compared on the decimal that was typed: 9.995%
 * fails, 10% passes.
 */
export function readWeights(
  scheme: Scheme,
  sheet: RawSheet,
): { readonly weight: PerformanceWeight; readonly findings: readonly Finding[] } {
  const { table, findings: missing } = findTable(sheet, weightHeaders);
  if (table === undefined) {
    const weight = { blocks: [], total: ZERO, ruleOfLaw: undefined, ok: false };
    return { weight, findings: missing };
  }
  const rows = [...rowsOf(table)].filter((row) => isFilled(table, row));
  const read = rows.map((row) => readBlock(table, row));
  const blocks = read.map(({ block }) => block);
  const marked = blocks.filter((block) => block.ruleOfLaw);
  const only = marked.length === 1 ? marked[0] : undefined;
  const untouched = rows.every((row) => {
    const cell = table.cell(row, 'weight');
    return textOf(cell) === '' && !isUncalculated(cell);
  });
  const faults = untouched
    ? [...missing, finding('weight.empty', {}, table.place(table.headerRow, 'weight'))]
    : [
        ...missing,
        ...read.flatMap(({ findings }) => findings),
        ...tableFaults(table, blocks, marked),
        ...floorFaults(scheme, table, only),
      ];
  const ok = !faults.some(
    ({ code, severity }) => severity === 'error' || code === 'weight.below-floor',
  );
  return {
    weight: { blocks, total: totalOf(blocks), ruleOfLaw: only?.weight, ok },
    findings: [...faults, ...replacedChecks(table)],
  };
}

function isFilled(table: Table<WeightColumn>, row: number): boolean {
  const typed = (['weight', 'score'] as const).some((key) => textOf(table.cell(row, key)) !== '');
  return (
    typed || textOf(table.cell(row, 'block')) !== '' || textOf(table.cell(row, 'ruleOfLaw')) === YES
  );
}

function readBlock(
  table: Table<WeightColumn>,
  row: number,
): { block: WeightBlock; findings: Finding[] } {
  const name = textOf(table.cell(row, 'block'));
  const cell = table.cell(row, 'weight');
  const found = textOf(cell);
  const weight = readShare(cell);
  const place = table.place(row, 'weight');
  const findings: Finding[] = [];
  const parameters = { block: name, found };

  if (name === '') findings.push(finding('weight.unnamed', {}, table.place(row, 'block')));
  if (isUncalculated(cell)) {
    findings.push(finding('weight.uncalculated', { block: name }, place));
  } else if (weight === undefined) {
    findings.push(finding('weight.not-a-number', parameters, place));
  } else if (weight.isNegative() || weight.greaterThan(ONE)) {
    findings.push(finding('weight.out-of-range', parameters, place));
  } else if (cell.type === 'text') findings.push(finding('weight.as-text', parameters, place));

  const mark = textOf(table.cell(row, 'ruleOfLaw'));
  if (![YES, NO, ''].includes(mark)) {
    const told = { block: name, found: mark };
    findings.push(finding('weight.not-yes-or-no', told, table.place(row, 'ruleOfLaw')));
  }
  const block: WeightBlock = {
    block: name,
    weight,
    score: textOf(table.cell(row, 'score')),
    ruleOfLaw: mark === YES,
    cell: place.cell,
    markCell: table.address(row, 'ruleOfLaw'),
  };
  return { block, findings };
}

function totalOf(blocks: readonly WeightBlock[]): Decimal {
  return sum(blocks.flatMap((block) => block.weight ?? []));
}

/** A share as typed: a per-cent cell and a fraction hold it as a number, `10%` may be text. */
export function readShare(cell: Cell): Decimal | undefined {
  if (cell.type === 'number') return numberIn(cell.value);
  return cell.type === 'text' ? parseShare(cell.value.normalize('NFKC')) : undefined;
}

function tableFaults(
  table: Table<WeightColumn>,
  blocks: readonly WeightBlock[],
  marked: readonly WeightBlock[],
): Finding[] {
  const top = table.place(table.headerRow, 'weight');
  const marks = table.place(table.headerRow, 'ruleOfLaw');
  const findings: Finding[] = [];
  const total = totalOf(blocks);
  if (!total.equals(ONE)) findings.push(finding('weight.sum', { sum: percent(total) }, top));
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
