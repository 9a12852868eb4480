import type { Random } from '../../../pipeline/simulation/random.ts';
import type { TextMutation } from './cell-mutations.ts';
import { pickPiece, pieceOf, replaced } from './texts.ts';

/** Text in a shared string, without references. */
const PLAIN = /(?<=<si><t[^<>]*>)[^<>&_]+(?=<\/t><\/si>)/g;
const NUMBER = /(?<=<c r="[A-Z]+\d+"(?: s="\d+")?><v>)[\d.]+(?=<\/v>)/g;
/** Tags after which blanks are nothing: what follows is another element of a table. */
const BETWEEN = /<sheetData>|<\/row>|<row [^<>]*>|<\/c>|<\/si>|<\/v>(?=<\/c>)/g;

/** Other ways to write the same part of a workbook. */
export const neutralTexts: Readonly<Record<string, TextMutation>> = {
  'comments between tags': (text, random) =>
    text.replaceAll('><', (found) => (random.happens(0.1) ? '><!-- <c> & x --><' : found)),
  'instructions between tags': (text, random) =>
    text.replaceAll('><', (found) => (random.happens(0.1) ? '><?x <c> y?><' : found)),
  'blanks between elements': (text, random) =>
    text.replaceAll(BETWEEN, (found) => found + random.pick(['', '\n', '\r\n  ', '\t'])),
  'blanks in tags': (text, random) =>
    text.replaceAll(/(<[\w:]+ [^<>]*?)(\/?>)/g, (all, tag: string, end: string) =>
      random.happens(0.3) ? `${tag}\r\n${end}` : all,
    ),
  'blanks in end tags': (text) => text.replaceAll(/<\/([\w:.-]+)>/g, '</$1 >'),
  'single quotes': (text) =>
    text.replaceAll(/="([^"'<>]*)"(?=[^<>]*>)/g, (_, value: string) => `='${value}'`),
  'blanks around equals': (text) => text.replaceAll(/(<c [^<>]*?) s="/g, '$1 s = "'),
  prefix: (text) => {
    if (text.split(/ xmlns="/).length !== 2) return text;
    return text
      .replaceAll(/<(\/?)([A-Za-z][\w.-]*)(?=[\s/>])/g, '<$1x:$2')
      .replace(' xmlns="', ' xmlns:x="');
  },
  'attributes reversed': (text) =>
    text.replaceAll(/<c((?: \w+="[^"]*")+)(?=\/?>)/g, (_, attributes: string) => {
      const each = attributes.match(/ \w+="[^"]*"/g) ?? [];
      return `<c${each.toReversed().join('')}`;
    }),
  'empty elements long': (text) => text.replaceAll(/<(c|row)((?: [^<>]*)?)\/>/g, '<$1$2></$1>'),
  'character references': (text, random) => onPlain(text, random, references),
  cdata: (text, random) => onPlain(text, random, (found) => `<![CDATA[${found}]]>`),
  escapes: (text, random) =>
    onPlain(text, random, (found) =>
      Array.from(found, (letter) =>
        /^[A-Za-z\d]$/.test(letter) ? `_x${hex(letter)}_` : letter,
      ).join(''),
    ),
  'rich text': (text, random) => {
    const item = pickPiece(text, /<si><t[^<>]*>[^<>&_]+<\/t><\/si>/g, random);
    if (item === undefined) return text;
    const said = Array.from(/>([^<>]+)</.exec(pieceOf(text, item))?.[1] ?? '');
    const cut = random.integer(0, said.length);
    const runs = run(said.slice(0, cut).join('')) + run(said.slice(cut).join(''));
    const sound = '<rPh sb="0" eb="1"><t>shēng</t></rPh><phoneticPr fontId="1"/>';
    return replaced(text, item, `<si>${runs}${sound}</si>`);
  },
  'numbers as powers': (text) => text.replaceAll(NUMBER, (found) => Number(found).toExponential()),
  'numbers with zeros': (text) =>
    text.replaceAll(NUMBER, (found) => (found.includes('.') ? `${found}000` : `${found}.0`)),
  'number type written': (text) =>
    text.replaceAll(/<c r="([A-Z]+\d+)"( s="\d+")?><v>/g, '<c r="$1"$2 t="n"><v>'),
  'no dimension': (text) => text.replace(/<dimension [^<>]*\/>/, ''),
  'no spans': (text) => text.replaceAll(/ spans="[^"]*"/g, ''),
  'standalone gone': (text) => text.replace(/^<\?xml[^>]*\?>\s*/, ''),
  mark: (text) => (text.startsWith('\uFEFF') ? text : `\uFEFF${text}`),
  'unknown elements': (text) =>
    text.replace('</sheetData>', '</sheetData><x:y xmlns:x="urn:x"><x:c/></x:y>'),
};

function onPlain(text: string, random: Random, how: (found: string) => string): string {
  const piece = pickPiece(text, PLAIN, random);
  return piece === undefined ? text : replaced(text, piece, how(pieceOf(text, piece)));
}

function run(part: string): string {
  return `<r><rPr><b/></rPr><t xml:space="preserve">${part}</t></r>`;
}

function references(text: string): string {
  return Array.from(text, (letter) => `&#x${(letter.codePointAt(0) ?? 0).toString(16)};`).join('');
}

function hex(letter: string): string {
  return letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
