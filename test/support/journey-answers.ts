import type { Leaf, Scheme } from '#core/scheme/scheme.ts';
import { leavesFor } from '#core/scheme/scheme.ts';
import { NOT_DONE } from '#core/scoring/rules/entries.ts';
import type { Unit } from '#core/workbook/unit.ts';
import { drawAnswers, type Answer } from '../../pipeline/simulation/answers.ts';
import { seededRandom } from '../../pipeline/simulation/random.ts';

/** What an official enters for the indicators of the scheme of Gansu, by their code. */
export type Answers = ReadonlyMap<string, Answer>;

/** Of every kind of rule one that is not met in full, and what an official may do beside answering. */
const particular: Readonly<Record<string, Answer>> = {
  // checklist: some, none
  '1.1.1': { value: '1、3' },
  '1.2.1': { value: '无' },
  // target: in proportion, in steps, in another unit than per cent
  '1.1.2': { value: 0.873 },
  '4.1.1': { value: 0.8995 },
  '5.2.1': { value: 2 },
  // occurrences
  '2.3.1': { value: 1 },
  // judgement
  '2.6.2': { value: 0.35, reason: '抽查 5 件，2 件办理表面化；“已销号”3 件属实 & 企业认可' },
  // level, with a score typed over what the rule gives
  '3.3.1': { value: '渠道固定但只偶有报送', score: 0.45, reason: '二季度未报送' },
  // range
  '7.2.2': { value: 66 },
  // deadline
  '10.3.1': { value: NOT_DONE },
  // not applicable
  '10.6.2': { value: undefined, omission: '本年度未组织此类培训' },
};

/** The answers of a county that did about two thirds of what is asked. */
export function countyAnswers(scheme: Scheme, { kind }: Unit): Answers {
  const drawn = drawAnswers(scheme, kind, 0.7, seededRandom(620_121));
  return new Map([...drawn, ...Object.entries(particular)]);
}

/** The indicators that a county must answer, in the scheme's order. */
export function required(scheme: Scheme, { kind }: Unit): readonly Leaf[] {
  return leavesFor(scheme, kind).filter(({ type }) => type === 'base');
}

/** The bonuses and deductions that it has something to enter for. */
export function extra(scheme: Scheme, { kind }: Unit, answers: Answers): readonly Leaf[] {
  return leavesFor(scheme, kind).filter(
    ({ type, code }) => type !== 'base' && answers.get(code)?.value !== undefined,
  );
}
