import { sum, type Decimal } from '#core/decimal.ts';
import type { RuleOf } from '#core/scheme/rules.ts';
import { ALL_ITEMS, ITEM_SEPARATORS, NO_ITEMS } from './entries.ts';
import type { RuleFace } from './face.ts';

/** The points of the items that are done. */
export const checklist: RuleFace<'checklist'> = {
  score(rule, _terms, done) {
    return sum(itemsDone(rule, done).map((item) => item.points));
  },
  formula(rule, { points }, cell) {
    const list = ITEM_SEPARATORS.slice(1).reduce(
      (text, separator) => `SUBSTITUTE(${text},"${separator}",",")`,
      `${cell}&""`,
    );
    // Where the list holds nothing but known numbers, one that is part of no other needs no commas about it.
    const numbers = rule.items.map((_, index) => String(index + 1));
    const found = (number: string) =>
      numbers.some((other) => other !== number && other.includes(number))
        ? `FIND(",${number},",","&${list}&",")`
        : `FIND(${number},${cell})`;
    const parts = rule.items.map(
      ({ points: won }, index) => `IF(ISNUMBER(${found(String(index + 1))}),${won},0)`,
    );
    // With its commas doubled, every number owns those about it; known ones are taken out.
    const unknown = rule.items.reduce(
      (text, _, index) => `SUBSTITUTE(${text},",${index + 1},","")`,
      `","&SUBSTITUTE(${list},",",",,")&","`,
    );
    const isList = `AND(SUBSTITUTE(${list},",","")<>"",SUBSTITUTE(${unknown},",","")="")`;
    const scored = `IF(${isList},${parts.join('+')},"")`;
    const none = `OR(TRIM(${cell})="${NO_ITEMS}",TRIM(${cell})="0")`;
    return `IF(TRIM(${cell})="${ALL_ITEMS}",${points},IF(${none},0,${scored}))`;
  },
};

/** The items that are done, with their numbers, in order. */
export function itemsDone(
  rule: RuleOf<'checklist'>,
  done: readonly number[],
): readonly { readonly number: number; readonly points: Decimal }[] {
  const numbered = rule.items.map(({ points }, index) => ({ number: index + 1, points }));
  return numbered.filter(({ number }) => done.includes(number));
}
