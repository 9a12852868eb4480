import type { Rectification } from '#core/ledger/rectification.ts';
import type { Finding } from '#core/findings/finding.ts';
import type { Stage } from '#core/workbook/stages.ts';
import type { Submission } from '#core/workbook/submission.ts';
import type { Decimal } from '#core/decimal.ts';

/** What becomes of a file; none is lost. */
export type FileState = 'accepted' | 'returned' | 'rejected';

/** A file that was handed in, examined. */
export interface CollectedFile {
  /** SHA-256 of its bytes, in hex. */
  readonly sha256: string;
  /** Its name as shown to people, relative to what was collected; inside a zip `批次.zip/甲.xlsx`. */
  readonly file: string;
  readonly bytes: number;
  readonly state: FileState;
  /** Code of the unit it came from, as far as that is known. */
  readonly unit: string | undefined;
  readonly stage: Stage | undefined;
  readonly evaluator: string | undefined;
  /** Whether the office's signature was checked and fits. */
  readonly verified: boolean;
  /** What it says; `undefined` when it was rejected or is a CSV of measures. */
  readonly submission: Submission | undefined;
  readonly measures: readonly Measure[];
  /** What it says where it is a rectification ledger, a rejected one too. */
  readonly ledger?: CollectedLedger;
  readonly findings: readonly Finding[];
}

/** A rectification ledger that was handed in. */
export interface CollectedLedger {
  /** The round whose lost points it lists; empty where that is not known. */
  readonly round: string;
  /** None of a rejected one. */
  readonly rectifications: readonly Rectification[];
}

/** A value from elsewhere for an external leaf, or a veto: one line of a CSV. */
export interface Measure {
  readonly unit: string;
  /** Of an external leaf, or of a veto. */
  readonly code: string;
  /** As typed; for a veto `1` or `0`. */
  readonly value: string;
  /** Points by the rule; `null` for a veto. */
  readonly score: Decimal | null;
  /** Line in the file, 2 for the first under the header. */
  readonly line: number;
}

/** What is told of a file, and kept in memory, once what it says is made into rows. */
export interface FileSummary extends Omit<CollectedFile, 'submission' | 'measures' | 'ledger'> {
  /** The seal code that it bears; empty where none. */
  readonly seal: string;
  /** SHA-256 of the self-assessment that a workbook of a later stage shows, as it states it; empty for none. */
  readonly shows: string;
  /** How many measures it gives. */
  readonly measures: number;
  readonly ledger?: LedgerSummary;
  /** Findings beyond `findings`, where a run has too many to tell all; its receipt has them. */
  readonly untold?: number;
}

export interface LedgerSummary {
  readonly round: string;
  /** How many items it lists, and how many of them are closed. */
  readonly items: number;
  readonly closed: number;
}
