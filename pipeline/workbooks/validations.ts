import type { DataValidation } from 'exceljs';
import type { InputWording } from './wording.zh-CN.ts';

/** The validations that the sheets use, each with what it says. Formulas are without `=`. */
export function decimalBetween(
  low: string,
  high: string | undefined,
  say: InputWording,
): DataValidation {
  return high === undefined
    ? made('decimal', [low], say, 'greaterThanOrEqual')
    : made('decimal', [low, high], say, 'between');
}

export function wholeFrom(low: number, say: InputWording): DataValidation {
  return made('whole', [String(low)], say, 'greaterThanOrEqual');
}

export function textUpTo(length: number, say: InputWording): DataValidation {
  return made('textLength', [String(length)], say, 'lessThanOrEqual');
}

export function oneOf(source: string, say: InputWording): DataValidation {
  return made('list', [source], say);
}

export function custom(formula: string, say: InputWording): DataValidation {
  return made('custom', [formula], say);
}

/** A list written into its validation; Excel takes at most 255 characters. */
export function listLiteral(names: readonly string[]): string {
  return `"${names.join(',')}"`;
}

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
