import type { Source } from '../explanation.ts';
import { cardWords } from '../wording/card.zh-CN.ts';
import { shortened } from './shortened.ts';

const say = cardWords.why;

/** Files that are named, cells that are listed one by one, and characters of a file's name. */
const NAMED_FILES = 2;
const LISTED_CELLS = 3;
const LONGEST_NAME = 32;

/** Where figures stand, file by file: `620102-城关区.xlsx 指标评分 K7—K98`. */
export function sourcesText(sources: readonly Source[]): string {
  const groups = [...Map.groupBy(sources, ({ file, sheet }) => JSON.stringify([file, sheet]))];
  const named = groups.slice(0, NAMED_FILES).map(([, group]) => groupText(group));
  const more = groups.length - named.length;
  return [...named, ...(more > 0 ? [say.moreSources(more)] : [])].join(say.sourceSeparator);
}

function groupText(group: readonly Source[]): string {
  const { file = '', sheet = '' } = group[0] ?? {};
  const name = shortened(file, LONGEST_NAME);
  const cells = group.map(({ cell }) => cell);
  // A line of a CSV is told by the cell that begins it.
  if (sheet === '') return say.lines(name, span(cells.map((cell) => cell.slice(1))));
  return say.cells(name, sheet, span(cells));
}

function span(cells: readonly string[]): string {
  const different = [...new Set(cells)];
  if (different.length <= LISTED_CELLS) return different.join('、');
  return say.range(different[0] ?? '', different.at(-1) ?? '');
}
