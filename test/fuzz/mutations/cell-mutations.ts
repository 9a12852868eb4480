import type { Random } from '../../../pipeline/simulation/random.ts';
import { oddValues } from './odd-values.ts';
import { pickElement, pickPiece, pieceOf, replaced } from './texts.ts';

/** Changes a part's text; the same text where it finds nothing to change. */
export type TextMutation = (text: string, random: Random) => string;

const CELL = /<c[\s>](?:[^<>]*\/>|[\s\S]*?<\/c>)/g;
const ROW = /<row[\s>](?:[^<>]*\/>|[\s\S]*?<\/row>)/g;
const STRING = /<si>[\s\S]*?<\/si>/g;
const types = ['s', 'str', 'inlineStr', 'b', 'e', 'n', 'd', 'x', ''];
const references = [
  'A0',
  'A1',
  'XFD1',
  'XFE1',
  'A1048576',
  'A1048577',
  'AAAA1',
  'A99999999999999999999',
  '',
  '1A',
  'a1',
  '$A$1',
  'A1:B2',
  'K8',
  'I8',
  '=',
];

/** What goes wrong in a sheet or in its strings, cell by cell. */
export const cellMutations: Readonly<Record<string, TextMutation>> = {
  value: (text, random) =>
    change(text, /<v>[^<]*<\/v>/g, random, () => `<v>${random.pick(oddValues)}</v>`),
  number: (text, random) =>
    change(text, /<v>[^<]*<\/v>/g, random, () => `<v>${random.integer(-5, 50) / 4}</v>`),
  type: (text, random) =>
    change(text, CELL, random, (cell) => attribute(cell, 't', random.pick(types))),
  style: (text, random) =>
    change(text, CELL, random, (cell) => attribute(cell, 's', String(random.integer(-2, 120)))),
  reference: (text, random) =>
    change(text, CELL, random, (cell) => attribute(cell, 'r', random.pick(references))),
  'no reference': (text, random) =>
    change(text, CELL, random, (cell) => cell.replace(/\sr="[^"]*"/, '')),
  formula: (text, random) =>
    change(text, CELL, random, (cell) =>
      cell.replace(/(<c[^>]*[^/])>/, `$1><f>${random.pick(['1+1', 'SUM(A:XFD)', 'K8', ''])}</f>`),
    ),
  'shared formula': (text, random) =>
    change(text, CELL, random, (cell) =>
      cell.replace(/(<c[^>]*[^/])>/, '$1><f t="shared" si="999999999"/>'),
    ),
  'array formula': (text, random) =>
    change(text, CELL, random, (cell) =>
      cell.replace(/(<c[^>]*[^/])>/, '$1><f t="array" ref="A1:XFD1048576">1</f>'),
    ),
  'no value': (text, random) =>
    change(text, CELL, random, (cell) => cell.replace(/<v>.*?<\/v>/, '')),
  'two values': (text, random) =>
    change(text, CELL, random, (cell) => cell.replace(/<v>.*?<\/v>/, '$&<v>7</v>')),
  'cell gone': (text, random) => change(text, CELL, random, () => ''),
  'cell twice': (text, random) => change(text, CELL, random, (cell) => cell + cell),
  'cells swapped': (text, random) => swap(text, CELL, random),
  'inline text': (text, random) =>
    change(text, CELL, random, (cell) => {
      const said = `<is><r><t>${random.pick(oddValues)}</t></r><rPh><t>x</t></rPh></is>`;
      return `${attribute(startOf(cell), 't', 'inlineStr')}${said}</c>`;
    }),
  'row gone': (text, random) => change(text, ROW, random, () => ''),
  'row twice': (text, random) => change(text, ROW, random, (row) => row + row),
  'rows swapped': (text, random) => swap(text, ROW, random),
  'row number': (text, random) =>
    change(text, /<row[^>]*>/g, random, (tag) =>
      attribute(
        tag,
        'r',
        random.pick(['0', '1', '7', '-1', '1048577', '1e3', '', 'x', '4294967297']),
      ),
    ),
  'no row number': (text, random) =>
    change(text, /<row[^>]*>/g, random, (tag) => tag.replace(/\sr="[^"]*"/, '')),
  'row hidden': (text, random) =>
    change(text, /<row[^>]*>/g, random, (tag) => attribute(tag, 'hidden', '1')),
  'string gone': (text, random) => change(text, STRING, random, () => ''),
  'string other': (text, random) =>
    change(text, STRING, random, () => `<si><t>${random.pick(oddValues)}</t></si>`),
  'strings swapped': (text, random) => swap(text, STRING, random),
  'string rich': (text, random) =>
    change(text, /<si><t[^>]*>[^<]*<\/t><\/si>/g, random, (item) => {
      const said = item.slice(item.indexOf('<t'), -'</si>'.length);
      return `<si><r>${said}</r><r><t>${random.pick(oddValues)}</t></r></si>`;
    }),
  merged: (text, random) => {
    const ranges = ['A1:XFD1048576', 'A1:B2', 'I8:K9', '', 'A1', 'B2:A1', 'x'];
    const merges = `<mergeCells count="1"><mergeCell ref="${random.pick(ranges)}"/></mergeCells>`;
    return text.replace('</sheetData>', `</sheetData>${merges}`);
  },
  'element of a cell': (text, random) => {
    const element = pickElement(text, random, 'c|row|v|f|is|t|r|si');
    return element === undefined ? text : replaced(text, element, '');
  },
};

function change(
  text: string,
  pattern: RegExp,
  random: Random,
  how: (piece: string) => string,
): string {
  const piece = pickPiece(text, pattern, random);
  return piece === undefined ? text : replaced(text, piece, how(pieceOf(text, piece)));
}

function swap(text: string, pattern: RegExp, random: Random): string {
  const one = pickPiece(text, pattern, random);
  const other = pickPiece(text, pattern, random);
  if (one === undefined || other === undefined || one.start === other.start) return text;
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  const [early, late] = [pieceOf(text, first), pieceOf(text, second)];
  return replaced(replaced(text, second, early), first, late);
}

/** A start tag alone, open, of an element that may be empty. */
function startOf(element: string): string {
  return (/^<[^>]*>/.exec(element)?.[0] ?? element).replace(/\/>$/, '>');
}

/** An element whose start tag says otherwise of an attribute. */
function attribute(element: string, name: string, value: string): string {
  const present = new RegExp(String.raw`^(<[^>]*?\s)${name}="[^"]*"`);
  return present.test(element)
    ? element.replace(present, (_, before: string) => `${before}${name}="${value}"`)
    : element.replace(/^<[\w:]+/, (tag) => `${tag} ${name}="${value}"`);
}
