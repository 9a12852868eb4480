import { readLines, readQuantity, readText, type CellAt } from './read-cell.ts';

/** The bounds of a range, both in one cell: `1至2`. */
export function readBounds(
  at: CellAt,
  unit: string | undefined,
): { readonly min?: string | undefined; readonly max?: string | undefined } {
  const text = readText(at);
  if (text === undefined) return {};
  const [min, max, ...more] = text.normalize('NFKC').split(BETWEEN);
  if (min === undefined || max === undefined || more.length > 0) {
    at.notes.fault('scheme-sheet.not-a-range', { found: text }, at.spot);
    return {};
  }
  const bound = (value: string) => readQuantity({ ...at, cell: { type: 'text', value } }, unit);
  return { min: bound(min), max: bound(max) };
}

/** A hyphen stands between two bounds only after the first: `-5至-2`, `1-2`. */
const BETWEEN = /至|到|~|〜|—|–|(?<=[\d%]\s*)-/;

/** Figures and the names they go with, a pair a line: `0.5 已公示`, `100% 优秀`. */
export function readPairs(at: CellAt, figure: 'points' | 'share'): object[] | undefined {
  return readLines(at)?.map((line) => {
    const [, number, name] = /^(\S+)\s+([^]+)$/.exec(line) ?? [];
    if (number === undefined || name === undefined) {
      const parameters = { found: line, expected: examples[figure] };
      at.notes.fault('scheme-sheet.not-a-pair', parameters, at.spot);
    }
    return { name: name ?? line, [figure]: number?.normalize('NFKC').replace(/分$/, '') };
  });
}

const examples = { points: '0.5 已公示', share: '100% 优秀' } as const;
