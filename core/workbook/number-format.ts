import type { Cell } from './cells.ts';
import { serialOf } from './date-cell.ts';
import { formatSections, type FormatSection } from './format-sections.ts';

/** What a person sees of a cell: what it holds, up to rounding; a hundred times that with `%`; something else. */
type Seen = 'itself' | 'hundredfold' | 'otherwise';

/** A number format, and what is seen under it. */
export interface NumberFormat {
  readonly code: string;
  /** Whether whatever a cell may hold is seen as it is. */
  readonly isPlain: boolean;
  /** Whether all but figures are seen as they are, and those a hundredfold. */
  readonly isShare: boolean;
  seen(cell: Cell): Seen;
}

/** Understands a number format (ECMA-376-1, 18.8.31). */
export function numberFormat(code: string): NumberFormat {
  const { numeric, text } = arranged(formatSections(code));
  const ofNumber = (value: number) => seenOfNumber(numeric, value, false);
  const ofDay = (day: string) => seenOfNumber(numeric, serialOf(day), true);
  // Without conditions, all numbers of a sign and all days are seen alike.
  const [positive, zero, negative, day] = [ofNumber(1), ofNumber(0), ofNumber(-1), ofDay(SOME_DAY)];
  const ofText = text === undefined || /^[@G]$/.test(text.marks) ? 'itself' : 'otherwise';
  const isChosen = numeric.some(({ holds }) => holds !== undefined);
  const seen = (cell: Cell): Seen => {
    switch (cell.type) {
      case 'number':
        if (isChosen) return ofNumber(cell.value);
        if (cell.value === 0) return zero;
        return cell.value > 0 ? positive : negative;
      case 'date':
        return isChosen ? ofDay(cell.value) : day;
      case 'text':
        return ofText;
      case 'empty':
        // A program that opens the workbook will calculate it.
        return cell.formula === undefined ? 'itself' : positive;
      case 'boolean':
      case 'error':
        return 'itself';
    }
  };
  const figures = [positive, zero, negative];
  const areAll = (list: readonly Seen[], wanted: Seen) =>
    !isChosen && list.every((each) => each === wanted);
  const isPlain = areAll([...figures, day, ofText], 'itself');
  const isShare = areAll(figures, 'hundredfold') && ofText === 'itself';
  return { code, isPlain, isShare, seen };
}

const SOME_DAY = '2023-04-05';

/** Sections for numbers, and the one for texts, if any: the fourth, or the last if it shows a text. */
function arranged(sections: readonly FormatSection[]) {
  const [first] = sections;
  if (sections.length === 1 && (first?.marks === '' || first?.marks === '@')) {
    return { numeric: [GENERAL], text: undefined };
  }
  const showsText = sections.length > 1 && sections.at(-1)?.marks.includes('@') === true;
  const count = showsText ? sections.length - 1 : Math.min(sections.length, 3);
  return { numeric: sections.slice(0, count), text: sections[count] ?? textIn(first) };
}

/** A section for numbers that has a place for a text shows texts too. */
function textIn(section: FormatSection | undefined): FormatSection | undefined {
  return section?.marks.includes('@') === true ? section : undefined;
}

const GENERAL: FormatSection = { marks: 'G', isColoured: false, holds: undefined };

function seenOfNumber(sections: readonly FormatSection[], value: number, isDay: boolean): Seen {
  const isChosen = sections.some(({ holds }) => holds !== undefined);
  const used = isChosen ? sectionsThatHold(sections, value) : [sectionBySign(sections, value)];
  const seen = used.map((section) => seenIn(section, value, isDay, sections.length > 1, isChosen));
  if (seen.length === 0 || seen.includes('otherwise')) return 'otherwise';
  return seen.includes('hundredfold') ? 'hundredfold' : 'itself';
}

/** The first section whose condition holds, and those that have none: which of them is used, programs see otherwise. */
function sectionsThatHold(sections: readonly FormatSection[], value: number): FormatSection[] {
  const first = sections.find(({ holds }) => holds?.(value) === true);
  return sections.filter((section) => section === first || section.holds === undefined);
}

/** One section is for all numbers; of several the second is for those below zero, the third for zero. */
function sectionBySign(sections: readonly FormatSection[], value: number): FormatSection {
  const [first = GENERAL, second = first, third = first] = sections;
  if (value === 0) return third;
  return value < 0 ? second : first;
}

/** A number with its places, or General. */
const FIGURE = String.raw`(?:G|[#0?](?:[#0?,]*[#0?])?(?:\.[#0?]*)?|\.[#0?]+)`;
const NUMBER = new RegExp(`^[u+]*${FIGURE}(?:e[+-][#0?]+)?[u年月日]*$`);
const BELOW_ZERO = new RegExp(`^[u(-]*${FIGURE}(?:e[+-][#0?]+)?[u)]*$`);
const FRACTION = /^[#0?]+\/[#?\d]+$/;
const PERCENT = new RegExp(`^-?(?:%${FIGURE}|${FIGURE}%)$`);
/** What accounts show for zero: `-`. */
const NOTHING = /^u*-[#?]*u*$/;
/** Placeholders that show nothing of a zero. */
const OPTIONAL = /^u*[#?,]+u*$/;

function seenIn(
  { marks, isColoured }: FormatSection,
  value: number,
  isDay: boolean,
  isSigned: boolean,
  isChosen: boolean,
): Seen {
  if (isDayFormat(marks)) return 'itself';
  if (isDay && /[ymdhsa]/.test(marks)) return 'otherwise';
  if (value === 0) {
    if (isSigned && NOTHING.test(marks)) return 'itself';
    if (OPTIONAL.test(marks)) return 'otherwise';
  }
  if (PERCENT.test(marks)) return 'hundredfold';
  if (value < 0 && isSigned) {
    const isMarked = /[(-]/.test(marks) || isColoured || isChosen;
    return isMarked && BELOW_ZERO.test(marks) ? 'itself' : 'otherwise';
  }
  return NUMBER.test(marks) || FRACTION.test(marks) ? 'itself' : 'otherwise';
}

/** Whether marks show a day by its year and month, its month and day, or all, in an order that is in use. */
function isDayFormat(marks: string): boolean {
  if (!/[ymd]/.test(marks) || !/^[ymdhsea0年月日u~:/.,-]*$/.test(marks)) return false;
  if (/(?<!m)月|(?<!d)日|(?<![ye])年/.test(marks)) return false;
  const letters = marks
    .replaceAll(/s+\.0+/g, 's')
    .replaceAll(/[^ymdhsea0]/g, ' ')
    .replaceAll(/h+ *m{1,2}(?!m)|(?<!m)m{1,2} *s+|h+|s+|[da]{3,}/g, '')
    .replaceAll(' ', '')
    .replaceAll('e', 'y')
    .replaceAll(/(.)\1+/g, '$1');
  return ['ymd', 'ym', 'md', 'dmy', 'mdy', 'my', 'dm'].includes(letters);
}
