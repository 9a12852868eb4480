import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { percent } from '#core/decimal.ts';
import type { Rule } from '#core/scheme/rules.ts';
import { ofType, type Leaf, type Scheme } from '#core/scheme/scheme.ts';
import { seedFile } from '../../pipeline/schemes/seeds.ts';

/** A number of a document, and the leaf and value that hold it in the scheme. */
export interface Figure {
  readonly item: string;
  readonly figure: string;
  readonly indicator_code: string;
  readonly value: string;
}

/** The concordance of a document's numbers with its scheme. */
export async function readFigures(id: string): Promise<Figure[]> {
  const csv = await readFile(join(seedFile(id), '../figures.csv'), 'utf8');
  return parse(csv, { bom: true, columns: true });
}

/** Figures that the scheme does not hold as it says: no such leaf, another item, or another value. */
export function figuresNotHeld(scheme: Scheme, figures: readonly Figure[]): Figure[] {
  const floor = percent(scheme.performanceWeight.floor);
  const leaves = new Map(scheme.leaves.map((leaf) => [leaf.code, leaf]));
  return figures.filter(({ item, indicator_code, value }) => {
    if (indicator_code === '') return value !== floor;
    const leaf = leaves.get(indicator_code);
    return leaf?.source?.item !== item || !valuesOf(leaf).includes(value);
  });
}

/**
 * Base leaves with a target, range or deadline that is neither a figure of the document nor said in
 * the leaf's notes to be the scheme's own: `100%由本方案设定`, `4月1日由本方案设定`.
 */
export function valuesUnaccounted(scheme: Scheme, figures: readonly Figure[]): string[] {
  return ofType(scheme.leaves, 'base').flatMap((leaf) => {
    const value = demandOf(leaf.rule);
    if (value === undefined) return [];
    const inDocument = figures.some(
      (figure) => figure.indicator_code === leaf.code && figure.value === value,
    );
    const words = leaf.rule.kind === 'deadline' ? dayInWords(value) : value;
    const own = leaf.notes?.includes(`${words}由本方案设定`) === true;
    return inDocument || own ? [] : [`${leaf.code} ${value}`];
  });
}

/** What a rule demands, as the figures write it; nothing for rules that demand no value. */
function demandOf(rule: Rule): string | undefined {
  switch (rule.kind) {
    case 'target':
      return `${rule.value}${rule.unit ?? ''}`;
    case 'range':
      return `${rule.min}-${rule.max}${rule.unit ?? ''}`;
    case 'deadline':
      return rule.by;
    case 'level':
    case 'occurrences':
    case 'checklist':
    case 'judgement':
      return undefined;
  }
}

/** A day as notes name it: `04-01` as `4月1日`, `2022-04-01` as `2022年4月1日`. */
function dayInWords(day: string): string {
  return day.replace(/^(\d{4})-/, '$1年').replace(/0?(\d+)-0?(\d+)$/, '$1月$2日');
}

/** What a leaf holds as data: the values of its rule, and its days. */
function valuesOf({ rule, start, due }: Leaf): string[] {
  const days = [start, due].flatMap((day) => day ?? []);
  switch (rule.kind) {
    case 'level':
      return [...days, ...rule.levels.map((level) => percent(level.share))];
    case 'occurrences':
      return [...days, `${rule.each}`];
    case 'target':
    case 'range':
    case 'deadline':
    case 'checklist':
    case 'judgement':
      return [...days, ...[demandOf(rule)].flatMap((value) => value ?? [])];
  }
}
