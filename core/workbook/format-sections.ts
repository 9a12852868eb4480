/** A section of a number format, and when it is used. */
export interface FormatSection {
  /**
   * What it shows, a mark for each piece: placeholders and letters of days as they are written, `G` for
   * General, 年, 月, 日, `-`, `(` and `)` for such literals, `u` for a sign of money or a unit, `~` for
   * punctuation, `!` for whatever else is shown beside the content or in its place.
   */
  readonly marks: string;
  readonly isColoured: boolean;
  /** Of what numbers, if it says so. */
  readonly holds: ((value: number) => boolean) | undefined;
}

/** Characters that a format may have in Excel. */
const LONGEST = 255;

/** The sections of a number format (ECMA-376-1, 18.8.31). */
export function formatSections(format: string): readonly FormatSection[] {
  if (format.length > LONGEST) return [{ marks: '!', isColoured: false, holds: undefined }];
  const sections = [new Section()];
  for (const [piece, ...parts] of format.matchAll(PIECE)) {
    if (piece === ';') sections.push(new Section());
    else sections.at(-1)?.add(piece, parts);
  }
  return sections;
}

/** A quoted text, an escaped character, room, a repeated one, brackets, General, the halves of a day, any other. */
const PIECE =
  /"([^"]*)"?|\\(.?)|_(.?)|\*(.?)|\[([^\]]*)\]?|(general|g\/[^\p{ASCII}]+)|(am\/pm|a\/p|上午\/下午)|./gisu;

type Parts = readonly (string | undefined)[];

class Section implements FormatSection {
  marks = '';
  isColoured = false;
  holds: FormatSection['holds'] = undefined;

  add(piece: string, [quoted, escaped, room, repeated, bracket, general, half]: Parts): void {
    if (bracket !== undefined) this.#addBracket(bracket);
    else if (general !== undefined) this.marks += 'G';
    else if (repeated !== undefined) this.marks += repeated === ' ' ? '' : '!';
    else if (room === undefined && half === undefined) {
      const literal = quoted ?? escaped;
      this.marks += literal === undefined ? codeMark(piece) : literalMark(literal);
    }
  }

  #addBracket(text: string): void {
    const condition = /^([<>=]{1,2})(-?[\d.]+)$/.exec(text);
    if (condition) {
      const [, sign = '', bound = ''] = condition;
      this.holds = (value) => COMPARISONS[sign]?.(value, Number(bound)) ?? true;
    } else if (text.startsWith('$')) this.marks += currencyMark(text.slice(1));
    else if (COLOUR.test(text)) this.isColoured = true;
    else if (!DIGITS.test(text)) this.marks += '!';
  }
}

const COMPARISONS: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
  '=': (value, bound) => value === bound,
  '<>': (value, bound) => value !== bound,
  '>=': (value, bound) => value >= bound,
  '>': (value, bound) => value > bound,
};

const COLOUR =
  /^(?:black|blue|cyan|green|magenta|red|white|yellow|colou?r ?\d+|\p{Script=Han}+\d*)$/iu;
/** Brackets that only say in which digits a number is written. */
const DIGITS = /^(?:dbnum\d|natnum\d.*|eng)$/i;

/** Of `[$¥-804]`: a sign of money, and a locale that may count days by another calendar. */
function currencyMark(text: string): string {
  const [, sign = '', locale = ''] = /^([^-]*)(?:-(.*))?$/s.exec(text) ?? [];
  const isForeign = ((Number.parseInt(locale, 16) >> 16) & 0xff) > GREGORIAN;
  if (isForeign || SPEAKS_OF_NUMBERS.test(sign)) return '!';
  return sign.trim() === '' ? '' : 'u';
}

/** Calendar of a locale that counts as we do, or 0 for its usual one. */
const GREGORIAN = 1;

/** What stands in a format for itself. */
function literalMark(text: string): string {
  const literal = text.trim();
  if (literal === '' || /^[年月日()-]$/u.test(literal)) return literal;
  if (/^[/:.,、]$/u.test(literal)) return '~';
  const isUnit = /^(?:\p{Sc}+|\p{Script=Han}{1,4})$/u.test(literal);
  return isUnit && !SPEAKS_OF_NUMBERS.test(literal) ? 'u' : '!';
}

/** Digits and words that make another number of the one beside them. */
const SPEAKS_OF_NUMBERS =
  /[\p{N}〇零一二两三四五六七八九十百千万亿兆壹贰叁肆伍陆柒捌玖拾佰仟半倍成折负廿卅]/u;

/** What stands there without quotes. */
function codeMark(character: string): string {
  if (/[\d#?.,%/+@:-]/.test(character)) return character;
  if (/[ymdhsea]/i.test(character)) return character.toLowerCase();
  return literalMark(character);
}
