import type { RankingRow } from '../database/marts.ts';
import type { UnitModel } from './model.ts';
import { peerGroup, type PeerKind } from './peer-group.ts';

/** A unit beside another in the ranking. */
export interface Neighbour {
  readonly code: string;
  readonly name: string;
  readonly prefecture: string;
  /** As ranked: rounded, or exact where the scheme ranks on exact scores. Millionths. */
  readonly compared: bigint;
}

/** Units that share a place. */
export interface SharedPlace {
  readonly rank: number;
  readonly units: readonly Neighbour[];
}

/** A unit's place in one of its groups of peers. */
export interface PeerPlace {
  readonly by: PeerKind;
  readonly rank: number;
  /** Ranked units of the group. */
  readonly of: number;
}

/** Where a ranked unit stands, and who stands about it. */
export interface Standing {
  readonly rank: number;
  /** Ranked units. */
  readonly of: number;
  /** Others that share its place. */
  readonly tied: readonly Neighbour[];
  /** The places just before and after; `undefined` for the first and the last. */
  readonly before: SharedPlace | undefined;
  readonly after: SharedPlace | undefined;
  /** In the order of the scheme's groups of peers. */
  readonly peers: readonly PeerPlace[];
}

/** Where each ranked unit stands, by its code. */
export function standings(model: UnitModel): ReadonlyMap<string, Standing> {
  const { ranking } = model.scheme;
  const ranked = model.rankings.filter((row) => row.rank !== null);
  const places: SharedPlace[] = [...Map.groupBy(ranked, (row) => row.rank ?? 0)]
    .toSorted(([a], [b]) => a - b)
    .map(([rank, rows]) => ({
      rank,
      units: rows.map((row) => neighbour(row, ranking.on === 'exact')),
    }));
  const groups = {
    kind: Map.groupBy(ranked, (row) => peerGroup('kind', row)),
    prefecture: Map.groupBy(ranked, (row) => peerGroup('prefecture', row)),
  };
  const positions = new Map(places.map(({ rank }, position) => [rank, position]));

  return new Map(
    ranked.map((row): [string, Standing] => {
      const rank = row.rank ?? 0;
      const position = positions.get(rank) ?? 0;
      const shared = places[position]?.units ?? [];
      const peers: Record<PeerPlace['by'], PeerPlace> = {
        kind: {
          by: 'kind',
          rank: row.kind_rank ?? 0,
          of: groups.kind.get(peerGroup('kind', row))?.length ?? 0,
        },
        prefecture: {
          by: 'prefecture',
          rank: row.prefecture_rank ?? 0,
          of: groups.prefecture.get(peerGroup('prefecture', row))?.length ?? 0,
        },
      };
      return [
        row.unit_code,
        {
          rank,
          of: ranked.length,
          tied: shared.filter(({ code }) => code !== row.unit_code),
          before: places[position - 1],
          after: places[position + 1],
          peers: ranking.peers.map((by) => peers[by]),
        },
      ];
    }),
  );
}

function neighbour(row: RankingRow, exact: boolean): Neighbour {
  const compared = exact ? row.exact_micro : row.score_micro;
  if (compared === null) throw new Error(`unit ${row.unit_code} is ranked without a score`);
  return { code: row.unit_code, name: row.unit_name, prefecture: row.prefecture, compared };
}
