import type { Database } from './open.ts';

/** The workbook that counts for a unit, stage and evaluator. */
export interface CurrentFile {
  readonly sha256: string;
  readonly file: string;
}

/** What was collected before. */
export interface KnownFiles {
  /** By the SHA-256, in hex, of every file that was ever stored: its `submissionKey`, if it has one. */
  readonly hashes: Map<string, string | undefined>;
  /** Hashes of those that were rejected: by another list of units, edition or key they may be ours. */
  readonly rejected: Set<string>;
  /** By `submissionKey`. */
  readonly current: Map<string, CurrentFile>;
}

/** Whose turn a workbook is, as one text: of those with the same key the last one counts. */
export function submissionKey(
  unit: string | null,
  stage: string | null,
  evaluator: string | null,
): string {
  return JSON.stringify([unit, stage, evaluator]);
}

/** What was collected before, for a run to add to. */
export async function knownFiles(database: Database): Promise<KnownFiles> {
  const rows = await database.query<StoredFile>(
    'SELECT sha256, file, unit_code, stage, evaluator, state FROM raw_files ORDER BY sequence',
  );
  return {
    hashes: new Map(rows.map((row) => [row.sha256, keyOf(row)])),
    rejected: new Set(rows.flatMap((row) => (row.state === 'rejected' ? [row.sha256] : []))),
    current: new Map(
      rows.flatMap((row): [string, CurrentFile][] => {
        const key = keyOf(row);
        return key === undefined ? [] : [[key, { sha256: row.sha256, file: row.file }]];
      }),
    ),
  };
}

/** Undefined for what cannot count as a workbook: one that was rejected, or a CSV of measures. */
function keyOf({ unit_code, stage, evaluator, state }: StoredFile): string | undefined {
  if (state === 'rejected' || stage === null) return undefined;
  return submissionKey(unit_code, stage, evaluator);
}

interface StoredFile {
  readonly sha256: string;
  readonly file: string;
  readonly unit_code: string | null;
  readonly stage: string | null;
  readonly evaluator: string | null;
  readonly state: string;
}
