import { decimal, sum, type Decimal } from '#core/decimal.ts';
import { keysOf } from '#core/keys.ts';
import { unitKindNames } from '#core/scheme/wording/names.zh-CN.ts';
import type { ReportModel } from '../../model.ts';
import { hasPrefecture, placeName } from '../place-name.ts';
import { rankedUnits, type RankedUnit } from './ranked-units.ts';

export type PeerBasis = ReportModel['scheme']['ranking']['peers'][number];

/** A ranked unit among its peers. */
export interface Peer {
  readonly name: string;
  readonly rank: number;
  readonly tied: boolean;
  readonly score: Decimal;
}

/** Units that are ranked among themselves. */
export interface PeerGroup {
  readonly name: string;
  /** By rank. */
  readonly peers: readonly Peer[];
  /** Whether they stand under their province alone. */
  readonly direct: boolean;
  /** Of their scores, exact. */
  readonly mean: Decimal;
}

/** The groups that units are ranked in. Kinds in their order; prefectures by mean score, best first. */
export function peerGroups(model: ReportModel, basis: PeerBasis): readonly PeerGroup[] {
  const keyOf = ({ row }: RankedUnit) =>
    basis === 'kind' ? row.kind : `${row.province}\n${row.prefecture}`;
  const rankOf = ({ row }: RankedUnit) => (basis === 'kind' ? row.kind_rank : row.prefecture_rank);
  const groups = [...Map.groupBy(rankedUnits(model), keyOf).values()].map((units): PeerGroup => {
    const withRank = Map.groupBy(units, rankOf);
    return {
      name: nameOf(basis, units),
      direct: basis === 'prefecture' && units.some(({ row }) => !hasPrefecture(row)),
      peers: units.map((unit) => ({
        name: unit.name,
        rank: rankOf(unit) ?? unit.rank,
        tied: (withRank.get(rankOf(unit))?.length ?? 0) > 1,
        score: unit.score,
      })),
      mean: sum(units.map(({ score }) => score)).dividedBy(decimal(units.length)),
    };
  });
  const order = keysOf(unitKindNames).map((kind) => unitKindNames[kind]);
  return basis === 'kind'
    ? groups.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
    : groups.toSorted((a, b) => b.mean.comparedTo(a.mean));
}

/** What all of a group have in common. */
function nameOf(basis: PeerBasis, [first]: readonly RankedUnit[]): string {
  if (first === undefined) return '';
  return basis === 'kind' ? unitKindNames[first.row.kind] : placeName(first.row);
}
