import { keysOf } from '#core/keys.ts';
import type { RectificationRow } from '../../database/marts.ts';
import { pointsText } from '../figures.ts';
import { rectificationNames, rectificationWords as say } from '../wording/rectifications.zh-CN.ts';
import { shortened } from './shortened.ts';

/** Items closed on paper that are named; characters of a name. */
const MOST = 2;
const LONGEST = 20;

/** What became of the unit's problems of the round before, in a sentence; none where it handed no ledger in. */
export function rectificationSentence(rows: readonly RectificationRow[]): string[] {
  if (rows.length === 0) return [];
  const states = keysOf(rectificationNames).flatMap((state) => {
    const count = rows.filter((row) => row.state === state).length;
    return count === 0 ? [] : [say.stateCount(rectificationNames[state], count)];
  });
  const contradicted = rows.filter((row) => row.state === 'contradicted');
  const named = contradicted
    .slice(0, MOST)
    .map((row) => say.stillLost(shortened(row.name, LONGEST), pointsText(row.lost_micro)));
  return [
    say.items(rows.length, states),
    ...(named.length > 0 ? [say.named(named, contradicted.length)] : []),
  ];
}
