import { ONE, parseDecimal, ZERO } from '#core/decimal.ts';
import { finding, type Place } from '#core/findings/finding.ts';
import { NO, YES, type WeightColumn } from '#core/workbook/sheets.ts';
import { longestInWeights } from '#core/workbook/text-limits.ts';
import { plainWidth } from '#core/workbook/plain-width.ts';
import { plainText } from './plain-text.ts';
import { malformed } from './refusals.ts';
import type { TypedContent } from './typed.ts';

/** What a text typed into a column of 综合考核权重 is written as, in the row of a block. */
export function weightContent(
  column: WeightColumn,
  text: string,
  block: string,
  place: Place,
): TypedContent {
  const typed = text.trim();
  switch (column) {
    case 'block':
      return plainText(typed, longestInWeights.block, place);
    case 'weight':
      return typed === '' ? { content: null } : shareContent(typed, block, place);
    case 'score': {
      if (typed === '') return { content: null };
      const score = parseDecimal(plainWidth(typed));
      if (score === undefined || score.lessThan(ZERO)) {
        return { finding: malformed('number', typed, place) };
      }
      return { content: score.toNumber() };
    }
    case 'ruleOfLaw': {
      if (typed === YES || typed === NO) return { content: typed };
      if (typed === '') return { content: null };
      return { finding: finding('weight.not-yes-or-no', { block, found: typed }, place) };
    }
  }
}

/** A weight in per cent, with its sign or without: `10` and `10%` are one tenth, exactly. */
function shareContent(typed: string, block: string, place: Place): TypedContent {
  const figure = plainWidth(typed).replace(/\s*%$/, '');
  const share = parseDecimal(figure)?.dividedBy(100);
  const parameters = { block, found: typed };
  if (share === undefined) return { finding: finding('weight.not-a-number', parameters, place) };
  if (share.lessThan(ZERO) || share.greaterThan(ONE)) {
    return { finding: finding('weight.out-of-range', parameters, place) };
  }
  return { content: share.toNumber() };
}
