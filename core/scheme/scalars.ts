import { z } from 'zod';
import { parseDecimal, SCORE_PLACES, type Decimal } from '#core/decimal.ts';

/** Longest text that a scheme may hold in one place, in characters. */
const LONGEST_TEXT = 2_000;

/** Half of a character, which neither XML nor UTF-8 can carry. */
const HALF = /\p{Cs}/gu;

export const name = z
  .string()
  .trim()
  .overwrite((text) => text.replaceAll(HALF, '\u{FFFD}'))
  .min(1)
  .max(LONGEST_TEXT);

/** What a value that is written in a form of its own is: names its wording in the message tables. */
export const forms = [
  'number',
  'positive',
  'points',
  'share',
  'date',
  'due',
  'code',
  'id',
  'listed',
] as const;
export type Form = (typeof forms)[number];

/** A value that `read` understands; any other is a fault that says which form was expected. */
function inForm<T>(form: Form, read: (raw: string) => T | undefined) {
  return z.unknown().transform((raw, context): T => {
    const value = isScalar(raw) ? read(String(raw).trim()) : undefined;
    if (value !== undefined) return value;
    context.issues.push({ code: 'custom', input: raw, params: { form } });
    return z.NEVER;
  });
}

/** The same for text, where a bare number is another mistake: YAML makes 1.10 of it. */
function textInForm(form: Form, pattern: RegExp) {
  return z.string().refine((text) => pattern.test(text), { params: { form } });
}

function isScalar(raw: unknown): raw is string | number {
  return typeof raw === 'string' || typeof raw === 'number';
}

function decimalIn(form: Form, accepts: (value: Decimal) => boolean) {
  return inForm(form, (raw) => {
    const value = parseDecimal(raw);
    return value !== undefined && accepts(value) ? value : undefined;
  });
}

/** Identifier of a scheme, such as `gansu-2023-midterm`. */
export const id = textInForm('id', /^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** Dotted code of an indicator, such as `3.2.1`. */
export const code = textInForm('code', /^(?=.{1,40}$)[0-9A-Za-z]+(?:[.-][0-9A-Za-z]+)*$/);

/** A name in a list; separators and quotes would break what an evaluator types and the formula that reads it. */
export const listed = name.refine((text) => /^[^,\uFF0C\u3001;\uFF1B"]{0,100}$/u.test(text), {
  params: { form: 'listed' satisfies Form },
});

/** Any decimal number, as typed. */
export const quantity = decimalIn('number', () => true);

/** A decimal above zero, as typed. */
export const positive = decimalIn('positive', (value) => value.greaterThan(0));

/** Points: a decimal of at most six places, zero or more. */
export const points = decimalIn(
  'points',
  (value) => !value.isNegative() && value.decimalPlaces() <= SCORE_PLACES,
);

/** A share between 0 and 1, written as `10%` or `0.1`. */
export const share = inForm('share', (raw) => {
  const value = parseShare(raw);
  const within = value !== undefined && !value.isNegative() && value.lessThanOrEqualTo(1);
  return within ? value : undefined;
});

/** Reads `10%` or `0.1` (a full-width percent sign too) as the exact share, or `undefined`. */
export function parseShare(text: string): Decimal | undefined {
  const written = text.trim();
  if (!/[%\uFF05]$/u.test(written)) return parseDecimal(written);
  return parseDecimal(written.slice(0, -1).trimEnd())?.dividedBy(100);
}

/** A day of the calendar, `2023-12-31`. */
export const calendarDate = inForm('date', (raw) => (isDay(raw) ? raw : undefined));

/** When something is due: a day of the calendar, or one of every year, `04-01`. */
export const dueDate = inForm('due', (raw) => (isDay(raw) || isMonthDay(raw) ? raw : undefined));

function isDay(text: string): boolean {
  return z.iso.date().safeParse(text).success;
}

/** Whether there is such a day in a leap year. */
function isMonthDay(text: string): boolean {
  return text.length === 5 && isDay(`2000-${text}`);
}
