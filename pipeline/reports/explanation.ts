import { fromMicro, type Decimal } from '#core/decimal.ts';
import type { Locale } from '#core/findings/describe.ts';
import type { LeafType, SchemeDocument, Veto } from '#core/scheme/schema.ts';
import { leavesFor, type Branch, type Leaf, type Scheme } from '#core/scheme/scheme.ts';
import { arithmeticOf } from '#core/scoring/arithmetic.ts';
import { evaluate } from '#core/scoring/evaluate.ts';
import { ruleScore, termsOf } from '#core/scoring/rule-score.ts';
import type { Input } from '#core/scoring/rules/face.ts';
import { stepFigures, type StepFigures } from '#core/scoring/step-figures.ts';
import { winBack, type WinBack } from '#core/scoring/win-back.ts';
import { readInput } from '#core/workbook/read-input.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import type { OutcomeRow, RankingRow, ScoreRow } from '../database/marts.ts';
import type { ReportFinding } from './all-findings.ts';
import type { Dossier } from './dossier.ts';
import { outcomesByLeaf } from './outcomes-by-leaf.ts';
import type { Standing } from './standings.ts';

/** Where a figure stands: in a sheet's cell, or in the line of a CSV that begins with `cell`. */
export interface Source {
  readonly file: string;
  /** Empty for a CSV. */
  readonly sheet: string;
  readonly cell: string;
}

/** A score that one evaluator gave a leaf, or a measure from elsewhere. */
export interface GivenScore extends Source {
  /** `external` for a measure. */
  readonly stage: string;
  readonly evaluator: string;
  /** What was entered, as text. */
  readonly value: string;
  /** Points by the rule on what was entered; `null` without it. */
  readonly computed: Decimal | null;
  readonly score: Decimal | null;
  /** How the rule comes to `computed`, a line a step; none where nothing was entered. */
  readonly arithmetic: readonly string[];
  /** Whether the score is the evaluator's own and not that of the rule. */
  readonly isOwn: boolean;
  /** Whether the score of record is made of it. */
  readonly counts: boolean;
  readonly applicable: boolean;
  readonly reason: string;
  readonly omissionReason: string;
}

/** A leaf of the unit, how its score came about, and what it lost. */
export interface LeafExplanation {
  readonly code: string;
  readonly name: string;
  readonly branches: readonly Pick<Branch, 'code' | 'name'>[];
  readonly type: LeafType;
  readonly points: Decimal;
  /** `false` for a justified omission. */
  readonly applicable: boolean;
  /** Of record; `null` where there is none, which counts zero. */
  readonly score: Decimal | null;
  readonly stage: string | null;
  /** Everything that was given, stage after stage. */
  readonly given: readonly GivenScore[];
  /** How several scores of the stage of record become one; `undefined` where there is one. */
  readonly combined: SchemeDocument['evaluators'] | undefined;
  readonly loss: WinBack | undefined;
}

/** A veto that stands against the unit, and where it was declared. */
export interface StandingVeto extends Source {
  readonly code: string;
  readonly name: string;
  readonly effect: Veto['effect'];
}

/** The evaluation of a ranked unit, in the fixed order, and its place. */
export interface RankedExplanation {
  readonly leaves: readonly LeafExplanation[];
  readonly figures: StepFigures;
  readonly vetoes: readonly StandingVeto[];
  readonly standing: Standing;
}

/** Why a unit stands where it does, or why it is not ranked. */
export interface Explanation {
  readonly ranking: RankingRow;
  /** `undefined` where the unit is not ranked. */
  readonly ranked: RankedExplanation | undefined;
  /** Where the weight of rule of law was stated; `undefined` where it was not. */
  readonly weightSource: Source | undefined;
  readonly findings: readonly ReportFinding[];
}

/** The explanation of a unit's place from what the marts hold of it. */
export function explanation(
  scheme: Scheme,
  { ranking, standing, outcomes, scores, vetoes, weight, findings }: Dossier,
  locale: Locale = 'zh-CN',
): Explanation {
  const declared = new Map(vetoes.map((row) => [row.veto_code, row]));
  const standingVetoes = scheme.vetoes.filter((veto) => declared.has(veto.code));
  return {
    ranking,
    ranked: standing && {
      leaves: leavesOf(scheme, ranking, outcomes, scores, locale),
      figures: stepFigures(
        evaluate(scheme, ranking.kind, outcomesByLeaf(outcomes), standingVetoes),
      ),
      vetoes: standingVetoes.map(({ code, name, effect }) => {
        const { file = '', cell = '' } = declared.get(code) ?? {};
        return { code, name, effect, file, sheet: '', cell };
      }),
      standing,
    },
    weightSource: weight && { file: weight.file, sheet: sheetNames.weights, cell: weight.cell },
    findings,
  };
}

function leavesOf(
  scheme: Scheme,
  { kind }: RankingRow,
  outcomes: readonly OutcomeRow[],
  scores: readonly ScoreRow[],
  locale: Locale,
): LeafExplanation[] {
  const outcomeOf = new Map(outcomes.map((row) => [row.indicator_code, row]));
  const scoresOf = Map.groupBy(scores, (row) => row.indicator_code);
  return leavesFor(scheme, kind).map((leaf) =>
    leafExplanation(scheme, leaf, outcomeOf.get(leaf.code), scoresOf.get(leaf.code) ?? [], locale),
  );
}

function leafExplanation(
  scheme: Scheme,
  leaf: Leaf,
  outcome: OutcomeRow | undefined,
  rows: readonly ScoreRow[],
  locale: Locale,
): LeafExplanation {
  const { code, name, type, points, path } = leaf;
  const score = pointsOf(outcome?.score_micro ?? null);
  const applicable = outcome?.applicable ?? true;
  const stage = outcome?.stage ?? null;
  const entered = rows.map((row) => ({ row, input: inputOf(scheme, leaf, row) }));
  const ofRecord = rows.filter((row) => row.stage === stage && row.score_micro !== null);
  const input = entered.find((one) => one.input !== undefined)?.input;
  return {
    code,
    name,
    branches: path.map((branch) => ({ code: branch.code, name: branch.name })),
    type,
    points,
    applicable,
    score,
    stage,
    given: entered.map(({ row, input }) => given(scheme, leaf, row, input, stage, locale)),
    combined: ofRecord.length > 1 ? scheme.evaluators : undefined,
    loss: applicable ? winBack(leaf, termsOf(scheme, leaf), { input, score }) : undefined,
  };
}

function given(
  scheme: Scheme,
  leaf: Leaf,
  row: ScoreRow,
  input: Input | undefined,
  stageOfRecord: string | null,
  locale: Locale,
): GivenScore {
  const { stage, evaluator, value, applicable, reason, file, sheet, cell } = row;
  const computed = pointsOf(row.computed_micro);
  const score = pointsOf(row.score_micro);
  return {
    stage,
    evaluator,
    value,
    computed,
    score,
    arithmetic: input === undefined ? [] : arithmeticOf(leaf, termsOf(scheme, leaf), input, locale),
    isOwn: score !== null && !(computed?.equals(score) ?? false),
    counts: stage === stageOfRecord && score !== null,
    applicable,
    reason,
    omissionReason: row.omission_reason,
    file,
    sheet,
    cell,
  };
}

/** What was entered, read back from its text; `undefined` where the rule makes other points of it. */
function inputOf(scheme: Scheme, leaf: Leaf, row: ScoreRow): Input | undefined {
  if (row.computed_micro === null) return undefined;
  const { input } = readInput(leaf, { type: 'text', value: row.value }, {});
  if (input === undefined) return undefined;
  const points = ruleScore(leaf.rule, termsOf(scheme, leaf), input);
  return points.equals(fromMicro(row.computed_micro)) ? input : undefined;
}

function pointsOf(micro: bigint | null): Decimal | null {
  return micro === null ? null : fromMicro(micro);
}
