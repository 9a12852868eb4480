import { fromMicro, minimum, toMicro, type Decimal } from '#core/decimal.ts';
import { unitKindNames } from '#core/scheme/wording/names.zh-CN.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import { evaluate, type Evaluation, type LeafOutcome } from '#core/scoring/evaluate.ts';
import { stepFigures } from '#core/scoring/step-figures.ts';
import { pointsNumber } from '../figures.ts';
import { words } from '../wording/zh-CN.ts';
import { workbookWords } from '../wording/workbook.zh-CN.ts';
import type { RankedUnit } from './ranked-units.ts';
import { shareCell } from './share-cell.ts';
import type { StepKey } from './step-keys.ts';

/** What the cells of a ranked unit's row in 得分步骤 hold or come to; `order` is its place in the ranking. */
export type UnitFigures = Readonly<Record<StepKey, string | number>>;

/** The figures of a ranked unit, step by step, as the pipeline has them; empty text for none. */
export function unitFigures(
  scheme: Scheme,
  unit: RankedUnit,
  evaluation: Evaluation,
  order: number,
): UnitFigures {
  const { row } = unit;
  const steps = stepFigures(evaluation);
  const zero = countedAsZero(scheme, unit, evaluation);
  const asked = steps.attainable.plus(steps.omitted);
  const highest = scheme.total.plus(scheme.bonusCap);
  const left = (rescaled: Decimal, points: Decimal) =>
    remainder(scheme, steps.earned, rescaled, points);
  return {
    code: row.unit_code,
    unit: row.unit_name,
    prefecture: row.prefecture,
    kind: unitKindNames[row.kind],
    first: row.rank ?? '',
    scoreRow: unit.position,
    earned: steps.earned.toNumber(),
    asked: asked.toNumber(),
    omitted: steps.omitted.toNumber(),
    attainable: steps.attainable.toNumber(),
    direct: steps.base.toNumber(),
    remainder: left(steps.base, steps.attainable),
    base: steps.base.toNumber(),
    bonus: steps.bonus.toNumber(),
    afterBonus: steps.afterBonus.toNumber(),
    deduction: steps.deduction.toNumber(),
    afterDeduction: steps.afterDeduction.toNumber(),
    vetoCap: steps.vetoCap === undefined ? '' : minimum(steps.vetoCap, highest).toNumber(),
    afterVeto: steps.afterVeto.toNumber(),
    held: steps.held.toNumber(),
    score: steps.score.toNumber(),
    rank: row.rank ?? '',
    kindRank: row.kind_rank ?? '',
    prefectureGroup: unit.prefectureGroup,
    prefectureRank: row.prefecture_rank ?? '',
    grade: row.grade ?? '',
    veto: evaluation.vetoes.map(({ name }) => name).join(workbookWords.vetoSeparator),
    zeroDirect: zero.base.toNumber(),
    zeroRemainder: left(zero.base, asked),
    zeroBase: zero.base.toNumber(),
    zeroHeld: zero.exact.toNumber(),
    zeroScore: zero.score.toNumber(),
    zeroRank: row.unrescaled_rank ?? '',
    weight: weightOf(unit),
    weighted: pointsNumber(row.weighted_micro) ?? '',
    order,
  };
}

/** The same unit if its omitted leaves counted zero. */
function countedAsZero(
  scheme: Scheme,
  { row, outcomes }: RankedUnit,
  { vetoes }: Evaluation,
): Evaluation {
  const all = [...outcomes].map(([code, { applicable, score_micro }]): [string, LeafOutcome] => {
    const score = applicable && score_micro !== null ? fromMicro(score_micro) : null;
    return [code, { score, applicable: true }];
  });
  return evaluate(scheme, row.kind, new Map(all), vetoes);
}

/** As 权重合规 holds it; empty text where the unit stated none. */
function weightOf({ row }: RankedUnit): number | string {
  if (row.weight_ok === null) return '';
  return row.performance_weight === null ? words.unstated : shareCell(row.performance_weight);
}

/** Earned × total less rescaled × points, in millionths times millionths. */
function remainder({ total }: Scheme, earned: Decimal, rescaled: Decimal, points: Decimal): number {
  const left = earned.times(total).minus(rescaled.times(points));
  return toMicro(left.times(1_000_000));
}
