import { beijingTime } from '../../wording/beijing-time.ts';
import { cardWords as say } from '../wording/card.zh-CN.ts';
import { words } from '../wording/zh-CN.ts';
import type { CardContext } from './card-context.ts';

/** As much of a hash as tells editions apart for people. */
const HASH_SHOWN = 8;

/** What a card stands on: scheme and edition, workbooks, when they were collected, and the program. */
export function basisText({ scheme, basis, signed }: CardContext): string {
  const { schemeHash, workbooks, collectedAt, version } = basis;
  return [
    say.basis(scheme.title, scheme.edition, schemeHash.slice(0, HASH_SHOWN)),
    say.workbooks(workbooks, collectedAt === undefined ? '' : beijingTime(collectedAt, 'minutes')),
    say.program(version, signed ? words.signed : words.unsigned),
  ].join('');
}
