import { percent } from '#core/decimal.ts';
import { partText } from '../../midterm/faithful.ts';
import type { FailingWeight, WeightFigures } from '../../midterm/figures/weights.ts';

/** The weight of rule of law in performance assessments. */
export const weightWords = {
  heading: '综合考核权重合规情况',
  caption: '权重不符合要求的单位',
  unit: '单位',
  weight: '法治建设权重',
  floor: '最低要求',
  short: '相差（个百分点）',
  status: '处理',
  statuses: {
    accepted: '参加排名并注明',
    returned: '已退回',
    rejected: '已拒收',
    missing: '未报送',
  },
  unknown: '未能认定',
  noShort: '—',

  rule: ({ floor }: WeightFigures): string =>
    `按照方案要求，法治建设在综合考核中的权重不得低于${percent(floor)}。`,

  kept: ({ units, stated, failing, range }: WeightFigures): string => {
    if (stated === 0) {
      return units === 1
        ? '该单位没有填报综合考核权重，未作核对。'
        : '没有单位填报综合考核权重，未作核对。';
    }
    const among =
      range === undefined
        ? ''
        : range.lowest.equals(range.highest)
          ? `；权重${stated > 1 ? '均' : ''}为${percent(range.highest)}`
          : `；权重最高${percent(range.highest)}，最低${percent(range.lowest)}`;
    if (units === 1) {
      return `该单位${single(failing)}${among}。`;
    }
    const whose = stated === 1 ? '填报权重的1个单位' : `填报权重的${stated}个单位`;
    if (failing.length === 0) return `${whose}${stated === 1 ? '' : '全部'}符合要求${among}。`;
    if (failing.length === stated && known(failing))
      return `${whose}${stated === 1 ? '' : '均'}不符合要求${among}。`;
    const unknown = failing.filter(({ weight }) => weight === undefined).length;
    const below = failing.length - unknown;
    const parts = [
      ...(failing.length < stated ? [`符合要求的${stated - failing.length}个`] : []),
      ...(below > 0 ? [`不符合要求的${below}个，占${partText(below, stated)}`] : []),
      ...(unknown > 0 ? [`未能认定的${unknown}个`] : []),
    ];
    return `${whose}中，${parts.join('；')}${among}。`;
  },

  unstated: ({ units, stated }: WeightFigures): string | undefined =>
    stated === 0 || stated === units
      ? undefined
      : `另有${units - stated}个单位没有可供核对的权重。`,

  treatment: ({ below, failing }: WeightFigures): string | undefined => {
    if (failing.length === 0) return undefined;
    return below === 'return'
      ? '按照方案规定，权重不符合要求的填报工作簿予以退回，改正前不参加排名。'
      : '按照方案规定，权重不符合要求的单位仍参加排名，在此注明。';
  },
  bounded: (failing: number, listed: number): string =>
    `共${failing}个单位，此处列权重最低的${listed}个；其余见ranking.csv的weight_ok列。`,
} as const;

function known(failing: readonly FailingWeight[]): boolean {
  return failing.every(({ weight }) => weight !== undefined);
}

function single(failing: readonly FailingWeight[]): string {
  if (failing.length === 0) return '符合要求';
  return known(failing) ? '不符合要求' : '填报的权重未能认定';
}
