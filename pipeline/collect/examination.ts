import { parseScheme } from '#core/scheme/parse.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import { unitsByCode, type Unit } from '#core/workbook/unit.ts';
import type { ReadLimits } from '../workbooks/limits.ts';
import { readOurs } from '../workbooks/read-ours.ts';
import type { WorkbookReader } from '../workbooks/read-workbook.ts';
import { ledgerVerifier, verifier, type Verify } from '../workspace/keys.ts';
import type { LedgerExamination } from './examine-ledger.ts';
import { keptWorkbooksOf, type KeptWorkbook } from './kept-workbook.ts';
import type { LedgerRound } from './ledger-rounds.ts';

/** What a file is held against. */
export interface Examination extends LedgerExamination {
  readonly scheme: Scheme;
  readonly schemeHash: string;
  readonly round: string;
  /** `undefined` in a round without keys. */
  readonly verify: Verify | undefined;
  readonly readWorkbook: WorkbookReader;
  readonly keptWorkbook: KeptWorkbook;
}

/** The same as a worker is sent it: neither decimals nor functions travel. */
export interface SentExamination {
  /** As canonical JSON. */
  readonly scheme: string;
  readonly schemeHash: string;
  readonly round: string;
  readonly units: readonly Unit[];
  /** The office's public key, as PEM; `undefined` in a round without keys. */
  readonly key: string | undefined;
  readonly ledgerRounds: readonly LedgerRound[];
  readonly today: string;
  /** The workspace, whose archive keeps what was collected. */
  readonly directory: string;
}

/** What was sent, as `examine` takes it; workbooks are read within the limits. */
export function receivedExamination(sent: SentExamination, limits: ReadLimits): Examination {
  const { scheme } = parseScheme(JSON.parse(sent.scheme));
  if (scheme === undefined) throw new Error('the scheme did not arrive whole');
  return {
    scheme,
    schemeHash: sent.schemeHash,
    round: sent.round,
    units: unitsByCode(sent.units),
    verify: sent.key === undefined ? undefined : verifier(sent.key),
    ledgerRounds: sent.ledgerRounds.map(({ key, ...round }) => ({
      ...round,
      verify: key === undefined ? undefined : ledgerVerifier(key),
    })),
    today: sent.today,
    readWorkbook: (bytes) => readOurs(bytes, limits),
    keptWorkbook: keptWorkbooksOf(sent.directory, limits),
  };
}
