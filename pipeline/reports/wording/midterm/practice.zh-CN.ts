import type { GoodPracticeFigures } from '../../midterm/figures/good-practice.ts';
import { phrases } from './phrases.zh-CN.ts';

/** Who leads where most are weak. */
export const practiceWords = {
  heading: '领先单位',
  caption: '短板指标中得满分的单位',
  indicator: '短板指标',
  mean: '平均得分率',
  count: '满分单位数',
  units: '满分单位',

  led: ({ weaknesses, led }: GoodPracticeFigures): string => {
    if (led.length === 0) {
      return weaknesses === 1
        ? '上述短板指标尚没有单位得满分。'
        : `上述${weaknesses}项短板指标，尚没有单位得满分。`;
    }
    if (led.length === weaknesses) {
      return weaknesses === 1
        ? '上述短板指标，已有单位得满分。'
        : `上述${weaknesses}项短板指标，均已有单位得满分。`;
    }
    return `上述${weaknesses}项短板指标中，${led.length}项已有单位得满分。`;
  },

  leaders: ({ weaknesses, most, leaders }: GoodPracticeFigures): string | undefined => {
    if (most === 0) return undefined;
    const each = leaders.length > 1 ? `，各${most}项` : `，共${most}项`;
    return weaknesses === 1
      ? `得满分的是${phrases.units(leaders, 5)}。`
      : `得满分项数最多的是${phrases.units(leaders, 5)}${each}。`;
  },

  caution: ({ most }: GoodPracticeFigures): string | undefined =>
    most === 0 ? undefined : '以上只反映得分情况，其具体做法有待核实总结后推广。',
  named: (units: readonly string[]): string => phrases.items(units, '个', 4),
} as const;
