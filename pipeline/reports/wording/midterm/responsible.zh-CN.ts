import { percentText } from '../../midterm/faithful.ts';
import type { ResponsibleLoss } from '../../midterm/figures/responsible-losses.ts';
import { lossText } from '../../midterm/loss-text.ts';
import { phrases } from './phrases.zh-CN.ts';

type Role = 'lead' | 'responsible';

const roles: Readonly<Record<Role, string>> = { lead: '牵头单位', responsible: '责任单位' };

/** Responsible units by what their leaves lost. */
export const responsibleWords = {
  heading: '责任单位相关指标失分情况',
  caption: { lead: '牵头单位相关指标失分', responsible: '责任单位相关指标失分' } satisfies Record<
    Role,
    string
  >,
  roles,
  indicators: '指标数',
  attainable: '可得分值',
  lost: '失分',
  rate: '得分率',

  losses: (role: Role, losses: readonly ResponsibleLoss[]): string | undefined => {
    const [first] = losses;
    if (first === undefined) return undefined;
    const some = losses.filter(({ lost }) => !lost.isZero());
    const what = roles[role];
    if (losses.length === 1) {
      return some.length === 0
        ? `${what}为${first.name}，相关指标没有失分。`
        : `${what}为${first.name}，相关${first.indicators}项指标${sum(first)}。`;
    }
    if (some.length === 0) return `${losses.length}个${what}的相关指标均没有失分。`;
    const most = losses.filter(({ lost }) => lost.equals(first.lost));
    return most.length > 1
      ? `${losses.length}个${what}中，相关指标失分最多的是${phrases.items(
          most.map(({ name }) => name),
          '个',
          5,
        )}，均失${lossText(first.lost)}分。`
      : `${losses.length}个${what}中，相关指标失分最多的是${first.name}，涉及${first.indicators}项指标，${sum(first)}。`;
  },

  note: '失分为纳入排名的各单位在相关基本指标上可得分值与得分之差的合计；一项指标涉及多个单位的，分别计入，各单位失分不相加。失分反映被考评单位的得分，不等于牵头、责任单位履职情况的评价。',
  bounded: (all: number, listed: number): string =>
    `有失分的共${all}个，此处列失分最多的${listed}个。`,
} as const;

function sum({ attainable, lost, rate }: ResponsibleLoss): string {
  return `合计失${lossText(lost)}分（可得${lossText(attainable)}分），得分率${percentText(rate)}`;
}
