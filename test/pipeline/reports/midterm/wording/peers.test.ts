import { describe, expect, it } from 'vitest';
import { decimal, sum } from '#core/decimal.ts';
import type {
  Peer,
  PeerGroup,
} from '../../../../../pipeline/reports/midterm/figures/peer-groups.ts';
import { peerWords } from '../../../../../pipeline/reports/wording/midterm/peers.zh-CN.ts';

function peer(name: string, rank: number, score: number, tied = false): Peer {
  return { name, rank, tied, score: decimal(score) };
}

function group(name: string, ...peers: readonly Peer[]): PeerGroup {
  return {
    name,
    peers,
    direct: false,
    mean: sum(peers.map(({ score }) => score)).dividedBy(peers.length),
  };
}

const [a, b, c] = [peer('甲', 1, 90), peer('乙', 2, 80), peer('丙', 3, 70)];

describe('groups of peers', () => {
  it('of one name are told once', () => {
    expect(peerWords.only('kind', group('县', a, b))).toBe(
      '纳入排名的2个单位均属“县”，同类名次与总名次相同。',
    );
    expect(peerWords.only('prefecture', group('兰州市', a))).toBe(
      '纳入排名的单位属“兰州市”，市州内名次与总名次相同。',
    );
  });

  it.each<[string, readonly PeerGroup[], string | undefined]>([
    ['one', [group('县', a)], undefined],
    [
      'of the same mean',
      [group('县', a), group('旗', peer('丁', 1, 90))],
      '2个类别的平均得分相同，均为90.00分。',
    ],
    [
      'in any order',
      [group('县', b, c), group('旗', a), group('功能区', peer('丁', 1, 60))],
      '3个类别中，平均得分最高的是“旗”，90.00分；最低的是“功能区”，60.00分；相差30.00分。',
    ],
    [
      'that share the last place',
      [group('县', a), group('旗', c), group('功能区', peer('丁', 1, 70))],
      '3个类别中，平均得分最高的是“县”，90.00分；最低的是“旗”“功能区”，70.00分；相差20.00分。',
    ],
    [
      'that differ by less than is usually printed',
      [group('县', peer('甲', 1, 90.001)), group('旗', peer('丁', 1, 90.002))],
      '2个类别中，平均得分最高的是“旗”，90.002分；最低的是“县”，90.001分；相差0.001分。',
    ],
  ])('are set beside each other: %s', (_, groups, sentence) => {
    expect(peerWords.means('kind', groups, 2)).toBe(sentence);
  });

  it.each<[string, PeerGroup, string]>([
    ['one', group('旗', a), '旗1个：甲，90.00分。'],
    [
      'two who tie',
      group('县', peer('甲', 1, 90, true), peer('乙', 1, 90, true), c),
      '县3个，平均得分83.33分：甲（并列第1名，90.00分）、乙（并列第1名，90.00分）、丙（第3名，70.00分）。',
    ],
    [
      'many',
      group('县', a, b, c, ...[4, 5, 6, 7].map((rank) => peer(`第${rank}`, rank, 70 - rank))),
      '县7个，平均得分71.14分。居前的是甲（第1名，90.00分）、乙（第2名，80.00分）、丙（第3名，70.00分）；居后的是第5（第5名，65.00分）、第6（第6名，64.00分）、第7（第7名，63.00分）。',
    ],
  ])('name who stands where: %s', (_, one, sentence) => {
    expect(peerWords.standing(one, 2)).toBe(sentence);
  });
});
