import type { RectificationState } from '../../../database/marts.ts';
import { officialDate } from '../../document/official-date.ts';
import { partText } from '../../midterm/faithful.ts';
import { foremost } from '../../midterm/figures/foremost.ts';
import {
  rectificationStates,
  type RectificationFigures,
} from '../../midterm/figures/rectifications.ts';
import { phrases } from './phrases.zh-CN.ts';

const states: Readonly<Record<RectificationState, string>> = {
  closed: '已销号且本次不再失分',
  contradicted: '已销号但本次仍有失分',
  open: '尚未销号',
  overdue: '逾期未销号',
  unmatched: '已销号但本次没有得分可供核对',
};

/** What became of the problems of the round before. */
export const rectificationWords = {
  heading: '整改落实情况',
  caption: '已销号但仍有失分的事项',
  unit: '单位',
  indicator: '指标',
  closedOn: '销号日期',
  lostBefore: '上期失分',
  lost: '本期失分',

  handedIn: ({ units, reporting, items }: RectificationFigures): string => {
    if (units === 1) return `该单位已报送上一考评周期的整改台账，列有整改事项${items}项。`;
    const who = reporting === units ? `${units}个单位全部` : `${units}个单位中，${reporting}个`;
    return `${who}报送了上一考评周期的整改台账，共列整改事项${items}项。`;
  },

  states: ({ evaluationDate, items, counts }: RectificationFigures): string => {
    const by = `截至考评日${officialDate(evaluationDate)}，`;
    const held = rectificationStates.filter((state) => counts[state] > 0);
    const [only] = held;
    if (held.length === 1 && only !== undefined) {
      return `${by}${items === 1 ? '该事项' : '以上事项均'}${states[only]}。`;
    }
    return `${by}${phrases.clauses(
      held.map(
        (state) => `${states[state]}的${counts[state]}项，占${partText(counts[state], items)}`,
      ),
    )}`;
  },

  meaning: '销号事项逐项与本次得分核对，仍有失分的，整改是否到位需进一步核实。',

  late: ({ units, late }: RectificationFigures): string | undefined => {
    const [most] = late;
    if (units === 1 || most === undefined) return undefined;
    const named = foremost(late, 5, (a, b) => a.overdue === b.overdue);
    return named.length === 0
      ? `逾期未销号事项最多的有${late.filter(({ overdue }) => overdue === most.overdue).length}个单位，各${most.overdue}项。`
      : `${late.length > named.length ? '逾期未销号事项较多的单位有' : '有逾期未销号事项的单位是'}：${phrases.list(
          named.map(({ name, overdue }) => `${name}（${overdue}项）`),
        )}。`;
  },

  bounded: (all: number, listed: number): string =>
    `已销号但仍有失分的事项共${all}项，此处列本期失分最多的${listed}项。`,
} as const;
