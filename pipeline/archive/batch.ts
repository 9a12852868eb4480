import { z } from 'zod';
import { severities } from '#core/findings/catalog.ts';
import { isFindingCode } from '#core/findings/describe.ts';
import type { Finding } from '#core/findings/finding.ts';
import { stages } from '#core/workbook/stages.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const storedFinding = z.object({
  code: z.string().refine(isFindingCode),
  severity: z.enum(severities),
  parameters: z.record(z.string(), z.unknown()),
  place: z.record(z.string(), z.unknown()),
});

/** A file whose original is kept: what it says is read from that. */
const keptFile = z.strictObject({
  sha256: hash,
  /** Its name as shown to people. */
  file: z.string(),
  state: z.enum(['accepted', 'returned']),
});

/** A file that was rejected, of which no original is kept: all that is known of it. */
const rejectedFile = z.strictObject({
  sha256: hash,
  file: z.string(),
  state: z.literal('rejected'),
  bytes: z.int(),
  unit: z.string().optional(),
  stage: z.enum(stages).optional(),
  evaluator: z.string().optional(),
  /** Of a rectification ledger: its round, empty where that is not known. */
  ledgerRound: z.string().optional(),
  findings: z.array(z.custom<Finding>((value) => storedFinding.safeParse(value).success)),
});

export const batchSchema = z.strictObject({
  /** Of its first file, in the order of arrival of all that were ever collected. */
  first: z.int().min(1),
  /** ISO 8601, UTC. */
  collectedAt: z.iso.datetime(),
  /** Hash of the list of units that the files were held against; it is kept as an original. */
  units: hash,
  files: z.array(z.union([keptFile, rejectedFile])),
});

/** Files that were stored together: with their originals, all that a database is made of. */
export type Batch = Readonly<z.infer<typeof batchSchema>>;
type BatchFile = Batch['files'][number];

/** What is known of a file when it is stored. */
export interface FileToKeep {
  readonly sha256: string;
  readonly file: string;
  readonly state: BatchFile['state'];
  readonly bytes: number;
  readonly unit: string | undefined;
  readonly stage: (typeof stages)[number] | undefined;
  readonly evaluator: string | undefined;
  readonly ledger?: { readonly round: string };
  readonly findings: readonly Finding[];
}

/** What a batch holds of a file. */
export function batchFile(kept: FileToKeep): BatchFile {
  const { sha256, file, state, bytes, unit, stage, evaluator, ledger, findings } = kept;
  if (state !== 'rejected') return { sha256, file, state };
  return {
    sha256,
    file,
    state,
    bytes,
    unit,
    stage,
    evaluator,
    ledgerRound: ledger?.round,
    findings: [...findings],
  };
}
