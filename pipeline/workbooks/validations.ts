import type { DataValidation } from 'exceljs';
import type { InputWording } from './wording.zh-CN.ts';

/** A number from `low` on, or between the two. */
export function decimalBetween(
  low: string,
  high: string | undefined,
  say: InputWording,
): DataValidation {
  return high === undefined
    ? made('decimal', [low], say, 'greaterThanOrEqual')
    : made('decimal', [low, high], say, 'between');
}

/** A whole number from `low` on. */
export function wholeFrom(low: number, say: InputWording): DataValidation {
  return made('whole', [String(low)], say, 'greaterThanOrEqual');
}

/** A text of at most so many characters. */
export function textUpTo(length: number, say: InputWording): DataValidation {
  return made('textLength', [String(length)], say, 'lessThanOrEqual');
}

/** One of a list: `listLiteral`, or a range without `=`. */
export function oneOf(source: string, say: InputWording): DataValidation {
  return made('list', [source], say);
}

/** What makes a formula (without `=`) true. */
export function custom(formula: string, say: InputWording): DataValidation {
  return made('custom', [formula], say);
}

/** A list written into its validation, of at most `LONGEST_LIST` characters between the quotes. */
export function listLiteral(names: readonly string[]): string {
  return `"${names.join(',')}"`;
}

/** Characters that Excel takes in such a list. */
export const LONGEST_LIST = 255;

function made(
  type: DataValidation['type'],
  formulae: string[],
  say: InputWording,
  operator?: DataValidation['operator'],
): DataValidation {
  return {
    type,
    formulae,
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    promptTitle: say.title,
    prompt: say.prompt,
    errorTitle: say.title,
    error: say.error,
    ...(operator === undefined ? {} : { operator }),
  };
}
