import { finding, type Finding } from '#core/findings/finding.ts';
import { parseJson } from '#core/parse-json.ts';
import type { RawSheet } from './cells.ts';
import { chunksOf, hiddenCells, hiddenRows } from './hidden-sheet.ts';
import { schemeKey } from './identity.ts';

/** Most differences that are told one by one. */
const MOST_TOLD = 20;

/**
 * What the scheme in a hidden sheet says otherwise than `expected`, the canonical JSON of this
 * round's: by indicator and key, at the first cell that differs.
 */
export function schemeAlterations(sheet: RawSheet, found: string, expected: string): Finding[] {
  const place = { sheet: sheet.name, ...firstDifference(sheet, expected) };
  const differences = differencesOf(parseJson(found), parseJson(expected), { code: '', key: '' });
  const told = differences
    .slice(0, MOST_TOLD)
    .map((difference) => finding('identity.scheme-altered', difference, place));
  const count = differences.length - told.length;
  if (count === 0) return told;
  return [...told, finding('identity.scheme-altered-more', { count }, place)];
}

function firstDifference(sheet: RawSheet, expected: string): { cell?: string } {
  const said = hiddenRows(sheet);
  const cells = hiddenCells(sheet);
  const keys = chunksOf(expected).map((chunk, index) => ({ chunk, key: schemeKey(index + 1) }));
  const differing = keys.find(({ chunk, key }) => said.get(key) !== chunk);
  const cell = cells.get(differing?.key ?? '');
  return cell === undefined ? {} : { cell };
}

interface Difference {
  /** Of the indicator; empty for the scheme as a whole. */
  readonly code: string;
  /** Within it, such as `rule.value`. */
  readonly key: string;
  readonly found: string;
  readonly expected: string;
}

type At = Pick<Difference, 'code' | 'key'>;

function differencesOf(found: unknown, expected: unknown, at: At): readonly Difference[] {
  if (Array.isArray(found) && Array.isArray(expected)) {
    const [these, those] = [byName(found), byName(expected)];
    return namesOf(these, those).flatMap((name) =>
      differencesOf(these.get(name), those.get(name), { ...at, key: `${at.key}[${name}]` }),
    );
  }
  if (isMap(found) && isMap(expected)) {
    const { code } = expected;
    const here = typeof code === 'string' ? { code, key: '' } : at;
    const [these, those] = [found, expected].map((map) => new Map(Object.entries(map)));
    return namesOf(these, those).flatMap((name) => {
      const key = here.key === '' ? name : `${here.key}.${name}`;
      return differencesOf(these?.get(name), those?.get(name), { ...here, key });
    });
  }
  if (JSON.stringify(found) === JSON.stringify(expected)) return [];
  return [{ ...at, found: textOf(found), expected: textOf(expected) }];
}

type Named = ReadonlyMap<string, unknown>;

/** Members of a list by their code, or by their place in it, from 0. */
function byName(list: readonly unknown[]): Named {
  return new Map(
    list.map((item, index) => {
      const code = isMap(item) ? item['code'] : undefined;
      return [typeof code === 'string' ? code : String(index), item];
    }),
  );
}

function namesOf(these: Named | undefined, those: Named | undefined): readonly string[] {
  return [...new Set([...(those?.keys() ?? []), ...(these?.keys() ?? [])])];
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** As much of a value as a message shows. */
function textOf(value: unknown): string {
  if (value === undefined) return '';
  return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, SHOWN);
}

const SHOWN = 120;
