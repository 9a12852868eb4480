import type { Finding, Place } from '#core/findings/finding.ts';
import type { EvidenceColumn, WeightColumn } from '#core/workbook/sheets.ts';
import type { Assessment, InputColumn } from '../assessment/assessment.ts';
import type { HostProblem } from '../host.ts';

/** Why something was not even tried. */
export type Refusal =
  /** The workbook is sealed; it is to be unsealed first. */
  | 'sealed'
  /** Every row of 佐证材料 that takes input is used. */
  | 'register-full'
  /** Unsealing wants a reason. */
  | 'reason-required'
  /** It has been unsealed as often as a workbook records; it is to be issued anew. */
  | 'reopened-too-often'
  /** There is no score of the county's to agree with. */
  | 'nothing-to-agree-with';

/** What the host was asked for: to put something into cells, to read them, to bring one into view. */
export type HostDeed = 'writing' | 'reading' | 'showing';

/** What is to be said to the evaluator beside the tabs; it stays until it is closed or replaced. */
export type Notice =
  /** The host refused; what was to be written is still in the pane. `detail` is in the host's own words. */
  | {
      readonly kind: 'failure';
      readonly doing: HostDeed;
      readonly problem: HostProblem;
      readonly detail: string;
    }
  /** Something entered that cannot be written, and why. */
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'undone'; readonly code: string }
  /** The cell has been changed since, so that nothing was undone. */
  | { readonly kind: 'not-undone' }
  | { readonly kind: 'all-scored' }
  | { readonly kind: 'sealed'; readonly seal: string }
  | { readonly kind: 'unsealed' }
  | { readonly kind: 'refused'; readonly why: Refusal }
  | { readonly kind: 'fixed'; readonly count: number };

export type SessionState =
  | { readonly phase: 'opening' }
  /** Not a workbook that can be worked on, and why: nothing of it was changed. */
  | { readonly phase: 'refused'; readonly findings: readonly Finding[] }
  | { readonly phase: 'failed'; readonly problem: HostProblem; readonly detail: string }
  | ReadyState;

export interface ReadyState {
  readonly phase: 'ready';
  readonly assessment: Assessment;
  /** Code of the indicator in the pane. */
  readonly current: string;
  /** Code of the indicator (or empty for another table) whose entry `undo` takes back; `undefined` for none. */
  readonly undoable: string | undefined;
  /** Whether something is being written. */
  readonly busy: boolean;
  readonly notice: Notice | undefined;
}

/** What became of an entry: written, not understood and so not written, or refused by the host. */
export type EntryOutcome =
  | { readonly done: true }
  | { readonly done: false; readonly finding: Finding | undefined };

/** A piece of evidence as it is registered; the date as `2023-03-20` or empty. */
export type EvidenceTexts = Readonly<
  Record<Exclude<EvidenceColumn, 'number' | 'indicators'>, string>
>;

/** What was typed into a field of 综合考核权重; `row` is the sheet's. */
export interface WeightText {
  readonly row: number;
  readonly column: WeightColumn;
  readonly text: string;
}

/** What the pane can do. Nothing here rejects: a failure is told as a notice. */
export interface Actions {
  /** Reads the workbook anew. */
  reload(): Promise<void>;
  /** Shows an indicator and selects its row. */
  go(code: string): Promise<void>;
  previous(): Promise<void>;
  next(): Promise<void>;
  /** The next one after the current that is open, from the top again after the last. */
  nextOpen(): Promise<void>;
  /** Selects the cell of a finding, and shows its indicator where it has one. */
  goTo(place: Place): Promise<void>;
  /**
   * Writes what was typed into a field of an indicator. `editing` is one number for one stay in the
   * field: what is written in one stay is undone at once.
   */
  enter(code: string, column: InputColumn, text: string, editing: number): Promise<EntryOutcome>;
  /** A reviewer agrees with the county's score. */
  agree(code: string): Promise<EntryOutcome>;
  undo(): Promise<void>;
  /** Registers a piece of evidence under the next number, and cites it for an indicator if one is named. */
  addEvidence(texts: EvidenceTexts, citedBy: string | undefined): Promise<EntryOutcome>;
  /** Changes a registered piece; `row` is the sheet's. */
  changeEvidence(
    row: number,
    column: EvidenceColumn,
    text: string,
    editing: number,
  ): Promise<EntryOutcome>;
  /** Cites a piece, by number, for an indicator, or no longer. */
  cite(code: string, evidence: string, cited: boolean): Promise<EntryOutcome>;
  changeWeight(
    row: number,
    column: WeightColumn,
    text: string,
    editing: number,
  ): Promise<EntryOutcome>;
  /** Changes several fields of that table as one entry, or none of them. */
  changeWeights(changes: readonly WeightText[], editing: number): Promise<EntryOutcome>;
  /** Applies the fix of a finding, or of all that have one. */
  fix(findings: readonly Finding[]): Promise<void>;
  seal(): Promise<void>;
  unseal(reason: string): Promise<void>;
  closeNotice(): void;
}

/** The evaluator's work on one workbook: a state, and actions that lead to the next one. */
export interface Session {
  readonly state: SessionState;
  readonly actions: Actions;
  /** Calls back after each change of the state, until the function that it gives is called. */
  subscribe(listener: () => void): () => void;
  /** Ends the watching of the host. */
  close(): Promise<void>;
}
