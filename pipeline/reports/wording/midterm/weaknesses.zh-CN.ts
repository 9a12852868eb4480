import { partText, percentText } from '../../midterm/faithful.ts';
import type { LeafResult } from '../../midterm/figures/leaf-results.ts';
import type { WeaknessFigures } from '../../midterm/figures/weaknesses.ts';
import { phrases } from './phrases.zh-CN.ts';

/** Where most units are weak. */
export const weaknessWords = {
  heading: ({ ranked }: WeaknessFigures): string => (ranked === 1 ? '主要短板' : '共性短板'),
  caption: ({ ranked }: WeaknessFigures): string =>
    ranked === 1 ? '主要短板指标' : '共性短板指标',
  chart: '得分率较低的指标',
  indicator: '指标',
  points: '分值',
  mean: '平均得分率',
  rate: '得分率',
  units: '适用单位',
  short: '未得满分',
  zero: '零分',

  found: (figures: WeaknessFigures): string | undefined => {
    const { ranked, leaves, rate, full, found, weakest } = figures;
    if (rate === undefined) return undefined;
    if (full === leaves) {
      return ranked === 1
        ? `该单位适用的${leaves}项基本指标均得满分，没有短板。`
        : `${leaves}项基本指标，适用单位全部得满分，没有短板。`;
    }
    const rule =
      ranked === 1
        ? `本报告将该单位未得满分、得分率低于其全部基本指标合计得分率（${percentText(rate)}）的指标列为主要短板`
        : `本报告将未得满分的单位不少于适用单位三分之一、平均得分率低于全部基本指标合计得分率（${percentText(rate)}）的指标列为共性短板`;
    if (found === 0) return `${rule}。没有指标同时符合上述条件。`;
    const bounded = found > weakest.length ? `，下表列得分率最低的${weakest.length}项` : '';
    return `${rule}，共${found}项${bounded}。`;
  },

  lowest: ({ ranked, weakest }: WeaknessFigures): string | undefined => {
    const [first] = weakest;
    if (first === undefined) return undefined;
    const same = weakest.filter(({ rate }) => rate.equals(first.rate));
    if (same.length > 1) {
      return `其中得分率最低的是${phrases.quoted(names(same), '项', 5)}，均为${percentText(first.rate)}。`;
    }
    const { leaf, units, short, zero, rate } = first;
    const what = `其中得分率最低的是“${leaf.name}”`;
    if (ranked === 1) return `${what}，为${percentText(rate)}。`;
    const none = zero === 0 ? '' : zero === short ? '，均没有得分' : `，其中${zero}个没有得分`;
    const who =
      zero === units
        ? `${units}个适用单位${units > 1 ? '均' : ''}没有得分`
        : short === units
          ? `${units}个适用单位${units > 1 ? '均' : ''}未得满分${none}`
          : `${units}个适用单位中有${short}个未得满分，占${partText(short, units)}${none}`;
    return `${what}，平均得分率${percentText(rate)}；${who}。`;
  },

  others: ({ ranked, weakest, leaves, full }: WeaknessFigures): string | undefined =>
    ranked < 2 || full === 0 || full === leaves || weakest.length === 0
      ? undefined
      : `另有${full}项指标，适用单位全部得满分。`,
} as const;

function names(results: readonly LeafResult[]): readonly string[] {
  return results.map(({ leaf }) => leaf.name);
}
