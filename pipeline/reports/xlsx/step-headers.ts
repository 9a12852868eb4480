import { workbookWords } from '../wording/workbook.zh-CN.ts';
import { words } from '../wording/zh-CN.ts';
import type { StepKey } from './step-keys.ts';

const own = workbookWords;

/** Headers of the columns of 得分步骤. */
export const stepHeaders: Readonly<Record<StepKey, string>> = {
  code: words.unitCode,
  unit: words.unit,
  prefecture: words.prefecture,
  kind: words.kind,
  first: own.first,
  scoreRow: own.scoreRow,
  earned: words.earned,
  asked: own.asked,
  omitted: words.omitted,
  attainable: words.attainable,
  direct: own.direct,
  remainder: own.remainder,
  base: words.base,
  bonus: words.bonus,
  afterBonus: words.afterBonus,
  deduction: words.deduction,
  afterDeduction: words.afterDeduction,
  vetoCap: words.vetoCap,
  afterVeto: words.afterVeto,
  held: words.held,
  score: words.score,
  rank: words.rank,
  kindRank: words.peers.kind,
  prefectureGroup: own.prefectureGroup,
  prefectureRank: words.peers.prefecture,
  grade: words.grade,
  veto: words.veto,
  zeroDirect: own.direct,
  zeroRemainder: own.remainder,
  zeroBase: own.zeroBase,
  zeroHeld: own.zeroHeld,
  zeroScore: words.unrescaledScore,
  zeroRank: words.unrescaledRank,
  weight: words.weight,
  weighted: words.weighted,
  order: own.sequence,
};
