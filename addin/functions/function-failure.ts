import type { Finding } from '#core/findings/finding.ts';

/** Why a function gives no result. */
export type FunctionProblem =
  /** The open workbook is none of ours, or could not be read. */
  | { readonly kind: 'no-workbook' }
  | { readonly kind: 'unknown-indicator'; readonly code: string }
  /** The value is none that the indicator's rule takes. */
  | { readonly kind: 'finding'; readonly finding: Finding }
  /** There are no points to reach. */
  | { readonly kind: 'no-points' }
  | { readonly kind: 'total-not-positive' }
  | { readonly kind: 'weight-not-a-share' }
  | { readonly kind: 'places-out-of-range' };

/** What a function throws instead of a result. */
export class FunctionFailure extends Error {
  readonly problem: FunctionProblem;

  constructor(problem: FunctionProblem) {
    super(problem.kind);
    this.name = 'FunctionFailure';
    this.problem = problem;
  }
}
