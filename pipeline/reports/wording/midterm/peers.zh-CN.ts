import { decimal, type Decimal } from '#core/decimal.ts';
import { faithful } from '../../midterm/faithful.ts';
import type { Peer, PeerBasis, PeerGroup } from '../../midterm/figures/peer-groups.ts';
import { phrases } from './phrases.zh-CN.ts';

/** Peers that are all named; of more, the first and the last. */
const FEW = 6;
const ENDS = 3;

const words: Readonly<Record<PeerBasis, { readonly group: string; readonly within: string }>> = {
  kind: { group: '类别', within: '同类名次' },
  prefecture: { group: '市州', within: '市州内名次' },
};

/** Units ranked among their peers. */
export const peerWords = {
  heading: '分组排名',
  basisHeading: { kind: '按单位类别', prefecture: '按市州' } satisfies Record<PeerBasis, string>,
  caption: { kind: '各类单位得分情况', prefecture: '各市州得分情况' } satisfies Record<
    PeerBasis,
    string
  >,
  group: { kind: '类别', prefecture: '市州' } satisfies Record<PeerBasis, string>,
  units: '单位数',
  mean: '平均得分',
  best: '第一名',
  worst: '最后一名',

  /** One group: the rank within it is the rank. */
  only: (basis: PeerBasis, { name, peers }: PeerGroup): string =>
    `纳入排名的${peers.length === 1 ? '' : `${peers.length}个`}单位${peers.length === 1 ? '' : '均'}属“${name}”，${words[basis].within}与总名次相同。`,

  means: (basis: PeerBasis, groups: readonly PeerGroup[], decimals: number): string | undefined => {
    const ordered = groups.toSorted((a, b) => b.mean.comparedTo(a.mean));
    const [best] = ordered;
    const worst = ordered.at(-1);
    if (best === undefined || worst === undefined || groups.length < 2) return undefined;
    const direct = groups.some((one) => one.direct);
    const group = `${words[basis].group}${direct ? '（含省直辖分组）' : ''}`;
    if (best.mean.equals(worst.mean)) {
      return `${groups.length}个${group}的平均得分相同，均为${faithful(best.mean, decimals)}分。`;
    }
    const high = faithful(best.mean, decimals, [worst.mean]);
    const low = faithful(worst.mean, decimals, [best.mean]);
    const named = (mean: Decimal) =>
      phrases.quoted(
        ordered.filter((one) => one.mean.equals(mean)).map(({ name }) => name),
        '个',
      );
    return `${groups.length}个${group}中，平均得分最高的是${named(best.mean)}，${high}分；最低的是${named(worst.mean)}，${low}分；相差${decimal(high).minus(low).toFixed(placesOf(high))}分。`;
  },

  /** Who stands where in a group. */
  standing: ({ name, peers, mean }: PeerGroup, decimals: number): string => {
    const told = (peer: Peer) =>
      `${peer.name}（${phrases.rank(peer.rank, peer.tied)}，${peer.score.toFixed(decimals)}分）`;
    const [only] = peers;
    if (peers.length === 1 && only !== undefined) {
      return `${name}1个：${only.name}，${only.score.toFixed(decimals)}分。`;
    }
    const scores = peers.map(({ score }) => score);
    const size = `${name}${peers.length}个，平均得分${faithful(mean, decimals, scores)}分`;
    if (peers.length <= FEW) return `${size}：${phrases.list(peers.map(told))}。`;
    const first = phrases.list(peers.slice(0, ENDS).map(told));
    const last = phrases.list(peers.slice(-ENDS).map(told));
    return `${size}。居前的是${first}；居后的是${last}。`;
  },

  bounded: (groups: number, each: number): string =>
    `共${groups}个分组，此处列平均得分最高和最低的各${each}个；各单位在市州内的名次见附件1。`,
  end: (peers: readonly Peer[], decimals: number): string => {
    const [first] = peers;
    return first === undefined
      ? ''
      : `${phrases.items(
          peers.map(({ name }) => name),
          '个',
          2,
        )}（${first.score.toFixed(decimals)}分）`;
  },
} as const;

function placesOf(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}
