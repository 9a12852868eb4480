import type { Random } from '../../../pipeline/simulation/random.ts';
import type { TextMutation } from './cell-mutations.ts';
import { oddValues } from './odd-values.ts';
import { pickElement, pickPiece, pieceOf, replaced } from './texts.ts';

const TAG = /<[^<>]*>/g;
const ATTRIBUTE = /\s[\w:.-]+="[^"]*"/g;
const TEXT = /(?<=>)[^<>]+(?=<)/g;

const doctypes = [
  '<!DOCTYPE x [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>',
  '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">',
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY xxe "&b;&b;&b;&b;">]>',
  '<!DOCTYPE x [<!ELEMENT x ANY>',
];

/** What goes wrong in any part that is XML. */
export const xmlMutations: Readonly<Record<string, TextMutation>> = {
  'element gone': (text, random) => onElement(text, random, () => ''),
  'element twice': (text, random) => onElement(text, random, (element) => element + element),
  'element moved': (text, random) => {
    const element = pickElement(text, random);
    if (element === undefined) return text;
    const rest = replaced(text, element, '');
    return insert(rest, random, pieceOf(text, element));
  },
  'element renamed': (text, random) =>
    onTag(text, random, (tag) => tag.replace(/[\w:.-]+/, random.pick(['x', 'c', 'v', 'row', 't']))),
  'element in another namespace': (text, random) =>
    onTag(text, random, (tag) => tag.replace(/^(<\/?)([\w.-]+)/, '$1q:$2')),
  'attribute gone': (text, random) => onAttribute(text, random, () => ''),
  'attribute twice': (text, random) => onAttribute(text, random, (found) => found + found),
  'attribute renamed': (text, random) =>
    onAttribute(text, random, (found) =>
      found.replace(/[\w:.-]+=/, `${random.pick(['r', 't', 's', 'id', 'x:r'])}=`),
    ),
  'attribute other': (text, random) =>
    onAttribute(text, random, (found) => found.replace(/"[^"]*"/, `"${random.pick(oddValues)}"`)),
  'attribute without quotes': (text, random) =>
    onAttribute(text, random, (found) => found.replaceAll('"', '')),
  'text other': (text, random) => on(text, TEXT, random, () => random.pick(oddValues)),
  'tag gone': (text, random) => onTag(text, random, () => ''),
  'tag twice': (text, random) => onTag(text, random, (tag) => tag + tag),
  'tag open': (text, random) => onTag(text, random, (tag) => tag.slice(0, -1)),
  'tag closed': (text, random) => onTag(text, random, (tag) => tag.replace(/\/?>$/, '/>')),
  'tags swapped': (text, random) => {
    const one = pickPiece(text, TAG, random);
    if (one === undefined) return text;
    const after = /<[^<>]*>/g;
    after.lastIndex = one.end;
    const next = after.exec(text);
    if (next === null) return text;
    const between = text.slice(one.end, next.index);
    const piece = { start: one.start, end: next.index + next[0].length };
    return replaced(text, piece, next[0] + between + pieceOf(text, one));
  },
  odd: (text, random) => insert(text, random, random.pick(oddValues)),
  'odd anywhere': (text, random) => {
    const at = random.integer(0, text.length);
    return replaced(text, { start: at, end: at }, random.pick(oddValues));
  },
  doctype: (text, random) =>
    text.replace(/^(?:\uFEFF)?(?:<\?xml[^>]*\?>)?/, (head) => head + random.pick(doctypes)),
  comment: (text, random) =>
    insert(text, random, random.pick(['<!-- x -->', '<!--', '-->', '<!-- -- >', '<!---->'])),
  instruction: (text, random) =>
    insert(text, random, random.pick(['<?x y?>', '<?', '?>', '<?xml?>'])),
  deep: (text, random) => {
    const depth = random.pick([10, 200, 5_000, 100_000]);
    const close = random.happens(0.5) ? '</x>'.repeat(depth) : '';
    return insert(text, random, '<x>'.repeat(depth) + close);
  },
  wide: (text, random) => insert(text, random, '<x/>'.repeat(random.pick([100, 100_000]))),
  'many attributes': (text, random) =>
    onTag(text, random, (tag) =>
      tag.replace(
        /^<[\w:.-]+/,
        (name) => name + Array.from({ length: 5_000 }, (_, i) => ` a${i}="1"`).join(''),
      ),
    ),
  'long name': (text, random) =>
    onTag(text, random, (tag) =>
      tag.replace(/^<\/?[\w:.-]+/, (name) => name + 'x'.repeat(100_000)),
    ),
  blanks: (text, random) => onTag(text, random, (tag) => tag.replaceAll(' ', '\n \t\r\n')),
  'upper case': (text, random) => onTag(text, random, (tag) => tag.toUpperCase()),
  cut: (text, random) => text.slice(0, random.integer(0, text.length)),
  'cut out': (text, random) => {
    const start = random.integer(0, text.length);
    return replaced(text, { start, end: start + random.integer(1, 200) }, '');
  },
  'all twice': (text) => text + text,
  after: (text, random) => text + random.pick(['\u0000', ' ', '<x/>', 'x', '<!--', '</worksheet>']),
  declared: (text, random) => {
    const names = ['UTF-16', 'gb2312', 'iso-8859-1', 'utf-7', 'x', ''];
    return text.replace(
      /^<\?xml[^>]*\?>/,
      `<?xml version="1.0" encoding="${random.pick(names)}"?>`,
    );
  },
};

function on(text: string, pattern: RegExp, random: Random, how: (piece: string) => string): string {
  const piece = pickPiece(text, pattern, random);
  return piece === undefined ? text : replaced(text, piece, how(pieceOf(text, piece)));
}

function onTag(text: string, random: Random, how: (tag: string) => string): string {
  return on(text, TAG, random, how);
}

function onAttribute(text: string, random: Random, how: (found: string) => string): string {
  return on(text, ATTRIBUTE, random, how);
}

function onElement(text: string, random: Random, how: (element: string) => string): string {
  const element = pickElement(text, random);
  return element === undefined ? text : replaced(text, element, how(pieceOf(text, element)));
}

/** Puts something between two tags. */
function insert(text: string, random: Random, what: string): string {
  const piece = pickPiece(text, TAG, random);
  return piece === undefined ? text : replaced(text, { start: piece.end, end: piece.end }, what);
}
