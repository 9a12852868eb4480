import { percent } from '#core/decimal.ts';
import { goalOf } from '#core/scheme/criterion.ts';
import { followUpNames } from '#core/scheme/wording/names.zh-CN.ts';
import type { FollowUpFigure } from '../../midterm/figures/follow-ups.ts';
import type { LeafResult } from '../../midterm/figures/leaf-results.ts';
import type { ReturnFigures } from '../../midterm/figures/returns.ts';
import type { WeightFigures } from '../../midterm/figures/weights.ts';
import { phrases } from './phrases.zh-CN.ts';

/** Marked units that the text names; of more, those with the lowest scores. */
const NAMED = 10;

/** What is to be done. */
export const nextStepWords = {
  heading: '下一步工作',
  tasksHeading: '整改任务',
  followUpHeading: '约谈和通报',
  caption: '整改清单',
  number: '序号',
  task: '短板指标',
  lead: '牵头单位',
  goal: '整改目标',
  units: '整改对象',

  tasks: (tasks: number): string =>
    tasks === 0
      ? '没有认定共性短板，不列统一的整改任务；各单位的失分指标以其整改台账为准。'
      : `针对上述短板指标，列出整改任务${tasks}项，请牵头单位会同责任单位督促整改对象逐项整改，并记入整改台账；完成时限由考评办确定。`,

  tasksOfOne: (tasks: number): string =>
    tasks === 0
      ? '没有认定主要短板，不列整改任务。'
      : `针对上述短板指标，列出整改任务${tasks}项，请该单位逐项整改，并记入整改台账；完成时限由考评办确定。`,

  /** What those who are not ranked are asked. */
  handIn: ({ returned, rejected, missing }: ReturnFigures): string | undefined => {
    const refused = returned.length + rejected.length;
    const asked = [
      ...(refused > 0 ? [`被退回、拒收的${refused}个单位按所列问题改正后重新报送`] : []),
      ...(missing.length > 0 ? [`未报送的${missing.length}个单位补报填报工作簿`] : []),
    ];
    return asked.length === 0 ? undefined : `请${phrases.clauses(asked)}`;
  },

  weights: ({ failing, floor }: WeightFigures): string | undefined =>
    failing.length === 0
      ? undefined
      : `请法治建设权重不符合要求的${failing.length}个单位，将法治建设在综合考核中的权重调整到不低于${percent(floor)}，并如实填报。`,

  /** What is asked of a leaf. */
  aim: ({ leaf }: LeafResult): string => {
    switch (leaf.rule.kind) {
      case 'judgement':
        return `得满分（${leaf.points}分）`;
      case 'occurrences':
        return '不再发生扣分情形';
      case 'checklist':
        return `完成${goalOf(leaf)}`;
      case 'level':
        return `达到“${goalOf(leaf)}”`;
      case 'deadline':
        return `${goalOf(leaf)}完成`;
      case 'target':
      case 'range':
        return goalOf(leaf);
    }
  },

  /** Whom it concerns. `short` are names where they are few. */
  concerned: (short: number, units: number): string =>
    short === units ? `全部${units}个适用单位` : `未得满分的${short}个单位`,
  noLead: '—',

  noThreshold: '方案没有设定约谈、通报的得分界限，本报告不列约谈、通报单位。',
  marked: ({ measure, below, units }: FollowUpFigure, decimals: number): string => {
    const rule = `方案设定的${followUpNames[measure]}界限为得分低于${below}分`;
    if (units.length === 0) return `${rule}，本次没有单位低于该界限。`;
    const named = units
      .slice(-NAMED)
      .map(({ name, score }) => `${name}（${score.toFixed(decimals)}分）`);
    const who = units.length > NAMED ? `，其中得分居后的有${named.length}个` : '';
    return `${rule}，本次低于该界限的有${units.length}个单位${who}：${phrases.list(named)}。`;
  },
  decision: (figures: readonly FollowUpFigure[]): string | undefined =>
    figures.some(({ units }) => units.length > 0)
      ? `以上名单按方案设定的得分界限列出，是否${phrases.list(
          figures
            .filter(({ units }) => units.length > 0)
            .map(({ measure }) => followUpNames[measure]),
        )}由考评办研究决定${figures.some(({ units }) => units.length > NAMED) ? '；全部名单见附件1' : ''}。`
      : undefined,
} as const;
