import { numberIn, textOf } from '#core/workbook/cells.ts';
import type { Random } from '../../pipeline/simulation/random.ts';
import type { LooseZip } from './mutations/zip-mutations.ts';

/** What a row must then be read as. */
export interface KnownEntry {
  readonly code: string;
  readonly value: string;
  readonly reason: string;
}

/** A leaf of the fuzzed scheme whose value is a number and whose score needs a reason, and its cells. */
const CODE = '2.4';
const VALUE = 'I13';
const REASON = 'L13';

/** Enters a drawn number and a drawn text, each written in one of the ways that a file may write it. */
export function enterKnown(zip: LooseZip, random: Random): { zip: LooseZip; known: KnownEntry } {
  const number = drawNumber(random);
  const text = drawText(random);
  const entered = put(put(zip, VALUE, numberCell(number, random)), REASON, '');
  const said = writtenText(text, random);
  const strings = countStrings(zip);
  const kind = random.pick([strings > 0 ? 'shared' : 'inline', 'inline', 'result'] as const);
  const known = {
    code: CODE,
    value: numberIn(Number(number)).toString(),
    reason: textOf({ type: 'text', value: text }),
  };
  switch (kind) {
    case 'inline':
      return {
        zip: put(entered, REASON, ` t="inlineStr"><is><t xml:space="preserve">${said}</t></is>`),
        known,
      };
    case 'result':
      return { zip: put(entered, REASON, ` t="str"><v xml:space="preserve">${said}</v>`), known };
    case 'shared': {
      const more = onText(entered, /sharedStrings\.xml$/, (xml) =>
        xml.replace('</sst>', `<si><t xml:space="preserve">${said}</t></si></sst>`),
      );
      return { zip: put(more, REASON, ` t="s"><v>${strings}</v>`), known };
    }
  }
}

/** A score of the leaf, in [0, 1]. */
function drawNumber(random: Random): string {
  const places = random.integer(1, 12);
  return (random.integer(0, 10 ** Math.min(places, 8)) / 10 ** Math.min(places, 8)).toFixed(places);
}

function numberCell(number: string, random: Random): string {
  const ways = [
    number,
    `${number}000`,
    `0${number}`,
    Number(number).toExponential(),
    Number(number).toExponential().toUpperCase(),
    Number(number).toPrecision(17),
  ];
  return `${random.pick(['', ' t="n"'])}><v>${random.pick(ways)}</v>`;
}

const letters = Array.from('长a Z9\t\n\r<>&"\'_x_.;#，“”é\u0301ﬁ𠮷👩‍👩‍👧=+@\u00A0\u3000\u202E');

/** A text that begins and ends with a letter, with anything in between. */
function drawText(random: Random): string {
  const middle = Array.from({ length: random.integer(0, 30) }, () =>
    random.happens(0.05) ? '_x0041_' : random.pick(letters),
  );
  return `甲${middle.join('')}乙`;
}

/** A text as XML and the escapes of cells (ECMA-376-1, 22.9.2.19) have it, each character in some way. */
function writtenText(text: string, random: Random): string {
  const escaped = text.replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
  const tokens = escaped.match(/_x005F_|[\s\S]/gu) ?? [];
  return tokens
    .map((token) => (token === '_x005F_' ? token : writtenLetter(token, random)))
    .join('');
}

function writtenLetter(letter: string, random: Random): string {
  const code = letter.codePointAt(0) ?? 0;
  const reference = random.happens(0.5) ? `&#${code};` : `&#x${code.toString(16)};`;
  if (letter === '\r' || random.happens(0.1)) return reference;
  // An underscore that is escaped could join what follows it to an escape of its own.
  if (/^[a-wyzA-Z长，]$/.test(letter) && random.happens(0.1)) {
    return `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
  }
  if (random.happens(0.1)) return `<![CDATA[${letter}]]>`;
  const named: Readonly<Record<string, string>> = { '<': '&lt;', '&': '&amp;', '>': '&gt;' };
  return named[letter] ?? letter;
}

function put(zip: LooseZip, address: string, content: string): LooseZip {
  const cell = new RegExp(String.raw`<c r="${address}"((?: s="\d+")?)(?:[^<>]*/>|[\s\S]*?</c>)`);
  return onText(zip, /worksheets\/sheet2\.xml$/, (xml) =>
    xml.replace(cell, (_, style: string) =>
      content === '' ? `<c r="${address}"${style}/>` : `<c r="${address}"${style}${content}</c>`,
    ),
  );
}

function countStrings(zip: LooseZip): number {
  const part = zip.entries.find(({ name }) => name.endsWith('sharedStrings.xml'));
  const text = Buffer.from(part?.content ?? []).toString('utf8');
  return text.match(/<si>|<si\/>|<si /g)?.length ?? 0;
}

function onText(zip: LooseZip, names: RegExp, how: (text: string) => string): LooseZip {
  const entries = zip.entries.map((entry) =>
    names.test(entry.name)
      ? { ...entry, content: Buffer.from(how(Buffer.from(entry.content).toString('utf8'))) }
      : entry,
  );
  return { ...zip, entries };
}
