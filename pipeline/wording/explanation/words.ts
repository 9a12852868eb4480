import type { LeafType, SchemeDocument } from '#core/scheme/schema.ts';

/** What `explain` says of a unit's place. Figures, names and places arrive as text. */
export interface ExplanationWords {
  title(unit: string, code: string, kind: string): string;
  basis(round: string, scheme: string, edition: string): string;
  place(rank: number, of: number, score: string, grade: string): string;
  notRanked(state: string): string;
  /** What to do where nothing was handed in. */
  readonly missing: string;

  readonly steps: {
    readonly leafScores: string;
    readonly omission: string;
    readonly bonus: string;
    readonly deduction: string;
    readonly veto: string;
    readonly clamp: string;
    readonly rounding: string;
    readonly rank: string;
  };
  readonly score: string;
  readonly points: string;
  readonly types: Readonly<Record<Exclude<LeafType, 'base'>, string>>;

  /** Between the steps of a thought. */
  readonly separator: string;
  /** What was entered, before the arithmetic; `evaluator` is empty where there is but one. */
  entered(stage: string, evaluator: string, value: string): string;
  /** A score without what was entered. */
  scored(stage: string, evaluator: string, score: string): string;
  readonly stages: Readonly<Record<string, string>>;
  /** The evaluator's own score stands over the rule's. */
  own(score: string): string;
  reason(reason: string): string;
  source(file: string, place: string): string;
  line(line: string): string;
  readonly unanswered: string;
  /** A score of an earlier stage. */
  readonly superseded: string;
  omitted(reason: string): string;
  combined(how: SchemeDocument['evaluators'], score: string): string;

  sum(what: string): string;
  readonly base: string;
  readonly attainable: string;
  readonly noOmission: string;
  omissions(count: number, points: string): string;
  calculation(left: string, isExact: boolean, result: string): string;
  readonly nothingAttainable: string;
  bonus(sum: string, cap: string, isCapped: boolean): string;
  readonly noVeto: string;
  veto(code: string, name: string, effect: string, source: string): string;
  cap(score: string): string;
  atMost(grade: string): string;
  readonly zero: string;
  vetoed(score: string): string;
  notVetoed(score: string): string;
  held(highest: string, result: string): string;
  rounded(decimals: number, exact: string, result: string): string;

  ranked(on: SchemeDocument['ranking']['on'], rank: number, of: number): string;
  before(rank: number, units: string, score: string, gap: string): string;
  after(rank: number, units: string, score: string, gap: string): string;
  tied(units: string): string;
  readonly first: string;
  readonly last: string;
  readonly alone: string;
  /** Some names, and how many there are in all. */
  units(named: readonly string[], count: number): string;
  named(prefecture: string, name: string): string;
  peers(by: 'kind' | 'prefecture', group: string, rank: number, of: number): string;
  unrescaled(score: string, rank: number): string;
  readonly weightTitle: string;
  weight(weight: string, source: string): string;
  readonly noWeight: string;
  weighted(score: string, total: string, weight: string, isExact: boolean, result: string): string;
  readonly belowFloor: string;
  graded(severity: string, text: string): string;
  findings(count: number): string;
}
