import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { percent } from '#core/decimal.ts';
import type { Leaf, Scheme } from '#core/scheme/scheme.ts';
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

/** What a leaf holds as data: the values of its rule, and its days. */
function valuesOf({ rule, start, due }: Leaf): string[] {
  const days = [start, due].flatMap((day) => day ?? []);
  switch (rule.kind) {
    case 'target':
      return [...days, `${rule.value}${rule.unit ?? ''}`];
    case 'range':
      return [...days, `${rule.min}-${rule.max}${rule.unit ?? ''}`];
    case 'deadline':
      return [...days, rule.by];
    case 'level':
      return [...days, ...rule.levels.map((level) => percent(level.share))];
    case 'occurrences':
      return [...days, `${rule.each}`];
    case 'checklist':
    case 'judgement':
      return days;
  }
}
