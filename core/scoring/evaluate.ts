import { minimum, sum, ZERO, type Decimal } from '#core/decimal.ts';
import type { Grade, UnitKind, Veto } from '#core/scheme/schema.ts';
import { leavesFor, ofType, pointsOf, type Leaf, type Scheme } from '#core/scheme/scheme.ts';
import { laterSteps, rescaled } from './later-steps.ts';

/** What is recorded of one leaf of one unit. */
export interface LeafOutcome {
  /** The score of record; `null` where there is none, which counts as zero. */
  readonly score: Decimal | null;
  /** `false` for a justified omission. */
  readonly applicable: boolean;
}

export type StepName =
  | 'leafScores'
  | 'omission'
  | 'bonus'
  | 'deduction'
  | 'veto'
  | 'clamp'
  | 'rounding';

/** One step of the order of evaluation: what went in, and the score that came out. */
export interface EvaluationStep {
  readonly step: StepName;
  readonly operands: Readonly<Record<string, Decimal>>;
  readonly result: Decimal;
}

/** A unit's score, with every step that led to it. Points throughout. */
export interface Evaluation {
  readonly steps: readonly EvaluationStep[];
  /** After step 2, to the millionth. */
  readonly base: Decimal;
  readonly bonus: Decimal;
  readonly deduction: Decimal;
  readonly vetoes: readonly Veto[];
  /** Points of base leaves that were marked as not applicable. */
  readonly omitted: Decimal;
  /** Share of the unit's base points that was omitted, 0 to 1. */
  readonly omittedShare: Decimal;
  /** After step 6, to the millionth. */
  readonly exact: Decimal;
  /** After step 7. */
  readonly score: Decimal;
  readonly grade: string;
  /** The score if omitted leaves counted zero instead of leaving both sides; rounded as `score`. */
  readonly scoreWithoutOmission: Decimal;
}

/**
 * Scores one unit: steps 1 to 7 of the order of evaluation (design §3); `ranks` is step 8.
 *
 * `outcomes` are by leaf code; a leaf of the unit that is not in it counts zero. Each step's result
 * is exact to the millionth and is what the next step starts from, so that the printed steps can be
 * followed with a calculator.
 */
export function evaluate(
  scheme: Scheme,
  kind: UnitKind,
  outcomes: ReadonlyMap<string, LeafOutcome>,
  vetoes: readonly Veto[] = [],
): Evaluation {
  const leaves = leavesFor(scheme, kind);
  const baseLeaves = ofType(leaves, 'base');
  const attainable = baseLeaves.filter((leaf) => outcomes.get(leaf.code)?.applicable ?? true);

  const earned = scoreOf(attainable, outcomes);
  const possible = pointsOf(attainable);
  const asked = pointsOf(baseLeaves);
  const omitted = asked.minus(possible);

  const base = rescaled(earned, possible, scheme.total);
  const bonus = minimum(scheme.bonusCap, scoreOf(ofType(leaves, 'bonus'), outcomes));
  const deduction = scoreOf(ofType(leaves, 'deduction'), outcomes);
  const adjustments = { bonus, deduction, vetoCap: vetoCap(vetoes) };

  const { steps: last, exact, score } = laterSteps(scheme, base, adjustments);
  const steps: EvaluationStep[] = [
    { step: 'leafScores', operands: { attainable: possible, omitted }, result: earned },
    { step: 'omission', operands: { attainable: possible, total: scheme.total }, result: base },
    ...last,
  ];
  const unrescaled = rescaled(earned, asked, scheme.total);
  return {
    steps,
    base,
    bonus,
    deduction,
    vetoes,
    omitted,
    omittedShare: asked.isZero() ? ZERO : omitted.dividedBy(asked),
    exact,
    score,
    grade: gradeOf(scheme.grades, score, vetoes),
    scoreWithoutOmission: laterSteps(scheme, unrescaled, adjustments).score,
  };
}

function scoreOf(leaves: readonly Leaf[], outcomes: ReadonlyMap<string, LeafOutcome>): Decimal {
  return sum(
    leaves.map((leaf) => {
      const outcome = outcomes.get(leaf.code);
      return outcome?.applicable ? (outcome.score ?? ZERO) : ZERO;
    }),
  );
}

/** The lowest score that the vetoes allow. */
function vetoCap(vetoes: readonly Veto[]): Decimal | undefined {
  const caps = vetoes.flatMap(({ effect }) => {
    if (effect.kind === 'zero') return [ZERO];
    return effect.kind === 'cap' ? [effect.score] : [];
  });
  return caps.reduce<Decimal | undefined>(
    (lowest, cap) => (lowest === undefined ? cap : minimum(lowest, cap)),
    undefined,
  );
}

/** The grade of a score; a veto may forbid the better ones. Grades are listed best first. */
function gradeOf(grades: readonly Grade[], score: Decimal, vetoes: readonly Veto[]): string {
  const earned = grades.findIndex((grade) => score.greaterThanOrEqualTo(grade.from));
  const allowed = vetoes.map(({ effect }) =>
    effect.kind === 'grade' ? grades.findIndex((grade) => grade.name === effect.atMost) : 0,
  );
  return grades[Math.max(earned, ...allowed)]?.name ?? '';
}
