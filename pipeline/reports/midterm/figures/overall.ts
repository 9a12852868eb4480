import { decimal, sum, type Decimal } from '#core/decimal.ts';
import { combine } from '#core/scoring/combine.ts';
import type { ReportModel } from '../../model.ts';
import { rankedUnits, type RankedUnit } from './ranked-units.ts';

/** Units in a grade. */
export interface GradeFigure {
  readonly name: string;
  readonly from: Decimal;
  /** The next better grade's; `undefined` for the best. */
  readonly below: Decimal | undefined;
  readonly units: number;
}

/** How the ranked units came out, in points. */
export interface OverallFigures {
  readonly ranked: readonly RankedUnit[];
  readonly total: Decimal;
  readonly decimals: number;
  readonly grades: readonly GradeFigure[];
  /** Ranked units whose grade a veto holds down, or may. */
  readonly gradeVetoed: number;
  /** `undefined` where none is ranked. */
  readonly spread: Spread | undefined;
}

interface Spread {
  /** Exact. */
  readonly mean: Decimal;
  readonly median: Decimal;
  readonly highest: Decimal;
  readonly lowest: Decimal;
  readonly first: readonly RankedUnit[];
  readonly last: readonly RankedUnit[];
  /** Units whose score is above the mean. */
  readonly above: number;
}

/** How the ranked units came out. Grades best first. */
export function overallFigures(model: ReportModel): OverallFigures {
  const { scheme } = model;
  const ranked = rankedUnits(model);
  const inGrade = Map.groupBy(ranked, ({ row }) => row.grade);
  const held = new Set(
    scheme.vetoes.filter(({ effect }) => effect.kind === 'grade').map(({ code }) => code),
  );
  const rankedCodes = new Set(ranked.map(({ code }) => code));
  const vetoed = model.unitVetoes.filter(
    (row) => held.has(row.veto_code) && rankedCodes.has(row.unit_code),
  );
  return {
    ranked,
    total: scheme.total,
    decimals: scheme.decimals,
    grades: scheme.grades.map(({ name, from }, index) => ({
      name,
      from,
      below: scheme.grades[index - 1]?.from,
      units: inGrade.get(name)?.length ?? 0,
    })),
    gradeVetoed: new Set(vetoed.map((row) => row.unit_code)).size,
    spread: spreadOf(ranked),
  };
}

function spreadOf(ranked: readonly RankedUnit[]): Spread | undefined {
  const scores = ranked.map(({ score }) => score).toSorted((a, b) => a.comparedTo(b));
  const [lowest] = scores;
  const highest = scores.at(-1);
  if (lowest === undefined || highest === undefined) return undefined;
  const mean = sum(scores).dividedBy(decimal(scores.length));
  return {
    mean,
    median: combine('median', scores),
    highest,
    lowest,
    first: ranked.filter(({ score }) => score.equals(highest)),
    last: ranked.filter(({ score }) => score.equals(lowest)),
    above: scores.filter((score) => score.greaterThan(mean)).length,
  };
}
