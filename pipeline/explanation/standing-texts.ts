import { fromMicro } from '#core/decimal.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import type { Explanation } from '../reports/explanation.ts';
import { pointsFixed } from '../reports/figures.ts';
import type { Neighbour, PeerPlace, SharedPlace } from '../reports/standings.ts';
import type { Words } from '../wording/words.ts';

/** Units of one place that are named. */
const NAMED = 3;

/** Step 8: whom a ranked unit stands before and after, its place among peers and with omissions. */
export function standingTexts(
  scheme: Scheme,
  { ranking, ranked }: Explanation,
  { explanation: say, scheme: { unitKinds } }: Words,
): string[] {
  if (ranked === undefined) return [];
  const { rank, of, tied, before, after, peers } = ranked.standing;
  const { on } = scheme.ranking;
  const own = on === 'exact' ? ranking.exact_micro : ranking.score_micro;
  const pointsOf = (micro: bigint) =>
    on === 'exact' ? fromMicro(micro).toString() : pointsFixed(micro, scheme.decimals);
  const units = (all: readonly Neighbour[]) =>
    say.units(
      all.slice(0, NAMED).map(({ prefecture, name }) => say.named(prefecture, name)),
      all.length,
    );
  const about = (place: SharedPlace, side: 'before' | 'after') => {
    const compared = place.units[0]?.compared ?? 0n;
    const gap = compared - (own ?? 0n);
    return say[side](
      place.rank,
      units(place.units),
      pointsOf(compared),
      pointsOf(gap < 0n ? -gap : gap),
    );
  };
  const group = ({ by }: PeerPlace) =>
    by === 'kind' ? unitKinds[ranking.kind] : ranking.prefecture;
  return [
    say.ranked(on, rank, of),
    ...(of === 1
      ? [say.alone]
      : [
          before ? about(before, 'before') : say.first,
          ...(tied.length > 0 ? [say.tied(units(tied))] : []),
          after ? about(after, 'after') : say.last,
        ]),
    ...peers
      .filter((place) => group(place) !== '')
      .map((place) => say.peers(place.by, group(place), place.rank, place.of)),
    ...(ranking.unrescaled_rank === null || !ranking.omitted_micro
      ? []
      : [
          say.unrescaled(
            pointsFixed(ranking.unrescaled_micro, scheme.decimals),
            ranking.unrescaled_rank,
          ),
        ]),
  ];
}
