import type { Decimal } from '#core/decimal.ts';
import type { Evaluation, StepName } from './evaluate.ts';

/** What each step of one unit's evaluation takes in and leaves, in points. */
export interface StepFigures {
  readonly earned: Decimal;
  readonly attainable: Decimal;
  readonly omitted: Decimal;
  readonly base: Decimal;
  readonly bonus: Decimal;
  readonly afterBonus: Decimal;
  readonly deduction: Decimal;
  readonly afterDeduction: Decimal;
  /** `undefined` where no veto limits the score. */
  readonly vetoCap: Decimal | undefined;
  readonly afterVeto: Decimal;
  readonly held: Decimal;
  readonly score: Decimal;
}

/** The printed steps of an evaluation as named figures. */
export function stepFigures(evaluation: Evaluation): StepFigures {
  const stepOf = (name: StepName) => {
    const step = evaluation.steps.find((one) => one.step === name);
    if (step === undefined) throw new Error(`no step ${name} in the evaluation`);
    return step;
  };
  const { attainable } = stepOf('leafScores').operands;
  if (attainable === undefined) throw new Error('step leafScores names no attainable points');
  return {
    earned: stepOf('leafScores').result,
    attainable,
    omitted: evaluation.omitted,
    base: stepOf('omission').result,
    bonus: evaluation.bonus,
    afterBonus: stepOf('bonus').result,
    deduction: evaluation.deduction,
    afterDeduction: stepOf('deduction').result,
    vetoCap: stepOf('veto').operands['cap'],
    afterVeto: stepOf('veto').result,
    held: stepOf('clamp').result,
    score: stepOf('rounding').result,
  };
}
