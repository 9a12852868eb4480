import type { Decimal } from '#core/decimal.ts';
import { isPercent } from '#core/scoring/rules/quantity.ts';
import type { ListedItem, WinBack } from '#core/scoring/win-back.ts';
import type { LeafExplanation } from '../explanation.ts';
import { cardWords } from '../wording/card.zh-CN.ts';
import { shortened } from './shortened.ts';

const say = cardWords.remedy;

/** Items of a checklist that are named where there are no more, else the first alone; characters of a name. */
const NAMED_ITEMS = 2;
const LONGEST_NAME = 16;

/** A loss in words: what is the case, and what would win it back with the points that it brings. */
export interface RemedyText {
  readonly fact: string;
  readonly remedy: string;
}

/** How a leaf lost its points by its rule, and what would win them back. */
export function remedyText(
  { points: most, type, score }: Pick<LeafExplanation, 'points' | 'type' | 'score'>,
  { gain: lost, remedy }: WinBack,
): RemedyText {
  const points = most.toString();
  const gain = lost.toString();
  const isTaken = type === 'deduction';
  switch (remedy.kind) {
    case 'bound': {
      const value = amount(remedy.value, remedy.unit);
      const bound = amount(remedy.bound, remedy.unit);
      return {
        fact: remedy.side === 'low' ? say.atLeast(bound, value) : say.atMost(bound, value),
        remedy: say.reach(bound, points, gain),
      };
    }
    case 'deadline':
      return {
        fact:
          remedy.day === null
            ? say.notDone(remedy.due)
            : say.late(remedy.due, remedy.late.toString()),
        remedy: say.inTime(points, gain),
      };
    case 'occurrences':
      return {
        fact: say.occurred(amount(remedy.count, remedy.unit ?? say.occurrence)),
        remedy: isTaken ? say.notAgainTaken(gain) : say.notAgain(points, gain),
      };
    case 'items': {
      const numbers = remedy.items.map(({ number }) => number).join(say.listSeparator);
      const items = itemsText(remedy.items);
      return isTaken
        ? { fact: say.caseItems(numbers), remedy: say.takenItems(items, gain) }
        : { fact: say.notDoneItems(numbers), remedy: say.items(items, points, gain) };
    }
    case 'level': {
      const best = shortened(remedy.to, LONGEST_NAME);
      return {
        fact: say.level(shortened(remedy.from, LONGEST_NAME)),
        remedy: isTaken ? say.raiseTaken(best, gain) : say.raise(best, points, gain),
      };
    }
    case 'judged':
      return isTaken
        ? { fact: say.judgedTaken(gain), remedy: say.rejudgedTaken(gain) }
        : {
            fact: say.judged(score?.toString() ?? '0', points),
            remedy: say.rejudged(points, gain),
          };
    case 'unanswered':
      return { fact: say.unanswered, remedy: say.answer(points, gain) };
  }
}

function itemsText(items: readonly ListedItem[]): string {
  const named = items
    .slice(0, items.length > NAMED_ITEMS ? 1 : NAMED_ITEMS)
    .map(({ name }) => say.item(shortened(name, LONGEST_NAME)));
  return `${named.join('')}${items.length > named.length ? say.moreItems(items.length) : ''}`;
}

function amount(value: Decimal, unit: string | undefined): string {
  const shown = value.toString().replace('-', '−');
  if (unit === undefined) return shown;
  return isPercent(unit) ? `${shown}%` : say.amount(shown, shortened(unit, LONGEST_NAME));
}
