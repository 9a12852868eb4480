import { workbookWords } from '../wording/workbook.zh-CN.ts';
import { words } from '../wording/zh-CN.ts';
import type { LiveKey } from './step-keys.ts';

const { steps, rankStep } = words;
const { weightStep, zeroStep, liveStep } = workbookWords;

/** The step of evaluation that a column of 得分步骤 belongs to. */
export const stepGroups: Readonly<Record<LiveKey, string>> = {
  scoreRow: steps.leafScores,
  earned: steps.leafScores,
  asked: steps.leafScores,
  omitted: steps.leafScores,
  attainable: steps.omission,
  direct: steps.omission,
  remainder: steps.omission,
  base: steps.omission,
  bonus: steps.bonus,
  afterBonus: steps.bonus,
  deduction: steps.deduction,
  afterDeduction: steps.deduction,
  vetoCap: steps.veto,
  afterVeto: steps.veto,
  held: steps.clamp,
  score: steps.rounding,
  rank: rankStep,
  kindRank: rankStep,
  prefectureRank: rankStep,
  grade: rankStep,
  veto: rankStep,
  zeroDirect: zeroStep,
  zeroRemainder: zeroStep,
  zeroBase: zeroStep,
  zeroHeld: zeroStep,
  zeroScore: zeroStep,
  zeroRank: zeroStep,
  weight: weightStep,
  weighted: weightStep,
  order: liveStep,
};
