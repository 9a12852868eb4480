import type { RankingRow } from '../database/marts.ts';

/** Whom a scheme ranks a unit among, beside the whole. */
export type PeerKind = 'kind' | 'prefecture';

/** What units of one group of peers have in common; prefectures of two provinces may bear one name. */
export function peerGroup(by: PeerKind, { kind, province, prefecture }: RankingRow): string {
  return by === 'kind' ? kind : JSON.stringify([province, prefecture]);
}
