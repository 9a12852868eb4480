import { milestoneStates, type MilestoneState } from '#core/scoring/milestone-state.ts';
import { officialDate } from '../../document/official-date.ts';
import { partText } from '../../midterm/faithful.ts';
import { foremost } from '../../midterm/figures/foremost.ts';
import type { MilestoneFigures, MilestoneLine } from '../../midterm/figures/milestones.ts';
import { phrases } from './phrases.zh-CN.ts';

const states: Readonly<Record<MilestoneState, string>> = {
  done: '已完成',
  onCourse: '按进度推进',
  behind: '滞后',
  notBegun: '未启动',
};

/** How the plan stands. */
export const milestoneWords = {
  heading: '计划任务进展情况',
  caption: '滞后和未启动较多的任务',
  task: '任务（指标）',
  due: '完成期限',
  states,

  counts: (figures: MilestoneFigures): string => {
    const { evaluationDate, milestones, ranked, units, cases, counts } = figures;
    const by = `方案为${milestones}项基本指标规定了完成期限。截至${officialDate(evaluationDate)}，`;
    const whose = ranked === 1 ? `该单位应完成的${cases}项` : `${units}个单位共${cases}项次`;
    const held = milestoneStates.filter((state) => counts[state] > 0);
    const [only] = held;
    if (held.length === 1 && only !== undefined) {
      return `${by}${whose}${cases === 1 ? '' : '均'}为“${states[only]}”。`;
    }
    const counter = ranked === 1 ? '项' : '项次';
    return `${by}${whose}中，${phrases.clauses(
      held.map(
        (state) =>
          `${states[state]}${counts[state]}${counter}，占${partText(counts[state], cases)}`,
      ),
    )}`;
  },

  meaning:
    '得满分的列为已完成，没有得分的列为未启动；其余的，已过完成期限或得分比例低于时间进度的列为滞后，否则列为按进度推进。',

  late: ({ late, ranked }: MilestoneFigures): string | undefined => {
    const [first] = late;
    if (first === undefined) return undefined;
    if (ranked === 1) {
      return `滞后和未启动的是${phrases.quoted(
        late.map(({ leaf }) => leaf.name),
        '项',
        5,
      )}。`;
    }
    const most = late.filter(
      (line) => lateUnits(line) * first.units === lateUnits(first) * line.units,
    );
    const part = partText(lateUnits(first), first.units);
    const [only] = most;
    return most.length === 1 && only !== undefined
      ? `滞后和未启动的单位占比最高的是“${only.leaf.name}”，${only.units}个适用单位中有${lateUnits(only)}个，占${part}。`
      : `滞后和未启动的单位占比最高的是${phrases.quoted(
          most.map(({ leaf }) => leaf.name),
          '项任务',
          3,
        )}，均占适用单位的${part}。`;
  },

  latest: ({ latest, ranked }: MilestoneFigures): string | undefined => {
    const [most] = latest;
    if (ranked < 2 || most === undefined) return undefined;
    const named = foremost(latest, 5, (a, b) => a.late === b.late);
    return named.length === 0
      ? `滞后和未启动任务最多的有${latest.filter(({ late }) => late === most.late).length}个单位，各${most.late}项。`
      : `滞后和未启动任务较多的单位有：${phrases.list(named.map(({ name, late }) => `${name}（${late}项）`))}。`;
  },

  bounded: (late: number, listed: number): string =>
    `有单位滞后或未启动的任务共${late}项，此处列占比最高的${listed}项。`,
} as const;

function lateUnits({ counts }: MilestoneLine): number {
  return counts.behind + counts.notBegun;
}
