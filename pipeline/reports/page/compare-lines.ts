import { recordOf } from './entries.ts';
import { microFixed, microOf } from './micro.ts';
import type { PageData, UnitField } from './page-data.ts';
import type { PageWords } from './page-words.ts';
import { textIn } from './texts.ts';
import { unitText } from './units.ts';

/** A line of the comparison: what each unit has, and how far they are apart. */
export interface CompareLine {
  readonly group: string;
  readonly name: string;
  /** Code of the indicator, where the line is one. */
  readonly code: string;
  readonly texts: readonly string[];
  /** Greatest less least; empty text where there are not two figures. */
  readonly spread: string;
  /** Of each unit: whether it has the best, or the worst, of figures that differ. */
  readonly marks: readonly ('' | 'best' | 'worst')[];
}

/** What is compared of some units: the result, the chapters, the themes, the indicators. */
export function compareLines(
  data: PageData,
  words: PageWords,
  units: readonly number[],
): readonly CompareLine[] {
  const { compare } = words;
  const results = compare.results.map(([label, field, best]) =>
    lineOf(compare.result, label, ofUnits(data, units, field), best),
  );
  const chapters = data.chapters.map(({ name, rates }) =>
    lineOf(
      compare.chapters,
      name,
      units.map((unit) => textIn(rates, unit)),
      'high',
    ),
  );
  const themes = data.themes.map(({ name, rates }) =>
    lineOf(
      compare.themes,
      name,
      units.map((unit) => textIn(rates, unit)),
      'high',
    ),
  );
  const leaves = data.leaves.map(({ code, name, path, type }, place) =>
    lineOf(
      path[0] ?? '',
      name,
      units.map((unit) => scoreText(data, words, place, unit)),
      type === 'deduction' ? 'low' : 'high',
      code,
    ),
  );
  return [...results, ...chapters, ...themes, ...leaves];
}

function lineOf(
  group: string,
  name: string,
  texts: readonly string[],
  best: 'high' | 'low' | 'none',
  code = '',
): CompareLine {
  return { group, name, code, texts, ...spreadOf(texts, best) };
}

/** Whether the units differ in a line at all. */
export function differs({ texts }: CompareLine): boolean {
  return new Set(texts).size > 1;
}

function ofUnits(data: PageData, units: readonly number[], field: UnitField): readonly string[] {
  return units.map((unit) => unitText(data, unit, field));
}

function scoreText(data: PageData, { leaf }: PageWords, place: number, unit: number): string {
  const { applicable, score } = recordOf(data, place, unit);
  return applicable === '0' ? leaf.omitted : score;
}

function spreadOf(
  texts: readonly string[],
  best: 'high' | 'low' | 'none',
): Pick<CompareLine, 'spread' | 'marks'> {
  const figures = texts.map(microOf);
  const known = figures.filter((figure) => figure !== undefined);
  const [least, greatest] = [Math.min(...known), Math.max(...known)];
  if (best === 'none' || known.length < 2) return { spread: '', marks: texts.map(() => '') };
  const [top, bottom] = best === 'high' ? [greatest, least] : [least, greatest];
  return {
    spread: microFixed(greatest - least, Math.max(...texts.map(decimalsOf))),
    marks: figures.map((figure) => {
      if (least === greatest || figure === undefined) return '';
      return figure === top ? 'best' : figure === bottom ? 'worst' : '';
    }),
  };
}

function decimalsOf(text: string): number {
  return microOf(text) === undefined ? 0 : (text.split('.')[1] ?? '').length;
}
