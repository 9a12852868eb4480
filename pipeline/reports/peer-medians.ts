import { decimal, type Decimal } from '#core/decimal.ts';
import { combine } from '#core/scoring/combine.ts';
import type { UnitModel } from './model.ts';
import { peerGroup } from './peer-group.ts';

/** Median score rates (0 to 1) of chapters within a group of peers, by the chapter's code. */
export type PeerMedians = Readonly<Record<string, number>>;

/**
 * Median score rates of the chapters among the ranked units of each unit's first group of peers, by
 * the unit's code. A chapter of which nobody in the group could earn anything has none.
 */
export function peerMedians(model: UnitModel): ReadonlyMap<string, PeerMedians> {
  const [by = 'kind'] = model.scheme.ranking.peers;
  const ranked = model.rankings.filter((row) => row.rank !== null);
  const groupOf = new Map(ranked.map((row) => [row.unit_code, peerGroup(by, row)]));
  const rates = new Map<string, Map<string, Decimal[]>>();
  for (const { unit_code, indicator_code, level, score_rate } of model.chapterScores) {
    const group = groupOf.get(unit_code);
    if (level !== 1 || score_rate === null || group === undefined) continue;
    const chapters = rates.get(group) ?? new Map<string, Decimal[]>();
    rates.set(group, chapters);
    const known = chapters.get(indicator_code);
    if (known) known.push(decimal(score_rate));
    else chapters.set(indicator_code, [decimal(score_rate)]);
  }
  const medians = new Map(
    [...rates].map(([group, chapters]): [string, PeerMedians] => [
      group,
      Object.fromEntries(
        [...chapters].map(([code, known]) => [code, combine('median', known).toNumber()]),
      ),
    ]),
  );
  return new Map([...groupOf].map(([unit, group]) => [unit, medians.get(group) ?? {}]));
}
