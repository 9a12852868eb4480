import { describe, expect, it } from 'vitest';
import { decimal } from '#core/decimal.ts';
import type { LeafType } from '#core/scheme/schema.ts';
import type { Remedy } from '#core/scoring/win-back.ts';
import { remedyText } from '../../../../pipeline/reports/cards/remedy-text.ts';

function told(remedy: Remedy, gain: string, type: LeafType = 'base'): string[] {
  const points = decimal(2);
  const score = type === 'base' ? points.minus(gain) : decimal(gain);
  const { fact, remedy: what } = remedyText(
    { points, type, score },
    { gain: decimal(gain), remedy },
  );
  return [fact, what];
}

const item = (number: number, name: string) => ({ number, name, points: decimal(1) });

describe('what would win points back, in words', () => {
  it.each<[Remedy, string, string, string]>([
    [
      {
        kind: 'bound',
        side: 'low',
        value: decimal(85),
        bound: decimal(90),
        unit: '%',
        otherwise: 'proportional',
      },
      '0.4',
      '目标不低于 90%，现为 85%',
      '达到 90% 可得 2 分，增 0.4 分',
    ],
    [
      {
        kind: 'bound',
        side: 'high',
        value: decimal(40),
        bound: decimal(30),
        unit: '天',
        otherwise: 'none',
      },
      '2',
      '目标不高于 30 天，现为 40 天',
      '达到 30 天可得 2 分，增 2 分',
    ],
    [
      { kind: 'deadline', due: '2023-04-01', day: '2023-04-13', late: decimal(12) },
      '1.2',
      '应在 2023-04-01 前完成，逾期 12 天',
      '按期完成可得 2 分，增 1.2 分',
    ],
    [
      { kind: 'deadline', due: '2023-04-01', day: null, late: decimal(0) },
      '2',
      '应在 2023-04-01 前完成，尚未完成',
      '按期完成可得 2 分，增 2 分',
    ],
    [
      { kind: 'occurrences', count: decimal(3), each: decimal('0.5'), unit: '件' },
      '1.5',
      '发生 3 件',
      '不再发生可得 2 分，增 1.5 分',
    ],
    [
      { kind: 'items', items: [item(2, '记录'), item(3, '法核')] },
      '1',
      '第 2、3 项未完成',
      '补齐“记录”“法核”，可得 2 分，增 1 分',
    ],
    [
      { kind: 'items', items: [item(1, '公示'), item(2, '记录'), item(3, '法核')] },
      '2',
      '第 1、2、3 项未完成',
      '补齐“公示”等 3 项，可得 2 分，增 2 分',
    ],
    [{ kind: 'level', from: '一般', to: '好' }, '1', '现为“一般”', '达到“好”可得 2 分，增 1 分'],
    [{ kind: 'judged' }, '0.3', '评定 1.7 分，满分 2 分', '整改到位、经评定可得 2 分，增 0.3 分'],
    [{ kind: 'unanswered' }, '2', '没有填报，计零分', '达标并如实填报可得 2 分，增 2 分'],
  ])('%j', (remedy, gain, fact, what) => {
    expect(told(remedy, gain)).toEqual([fact, what]);
  });

  it.each<[Remedy, string, string, string]>([
    [
      { kind: 'occurrences', count: decimal(1), each: decimal(1), unit: undefined },
      '1',
      '发生 1 次',
      '不再发生可少扣 1 分',
    ],
    [
      { kind: 'items', items: [item(2, '瞒报')] },
      '0.5',
      '存在第 2 项所列情形',
      '消除“瞒报”，可少扣 0.5 分',
    ],
    [{ kind: 'level', from: '严重', to: '无' }, '2', '现为“严重”', '达到“无”可少扣 2 分'],
    [{ kind: 'judged' }, '0.5', '评定扣 0.5 分', '整改到位、经评定可少扣 0.5 分'],
  ])('of a deduction: %j', (remedy, gain, fact, what) => {
    expect(told(remedy, gain, 'deduction')).toEqual([fact, what]);
  });
});
