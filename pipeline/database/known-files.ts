import type { Database } from './open.ts';

/** The workbook that counts for a unit, stage and evaluator. */
export interface CurrentFile {
  readonly file: string;
}

/** What was collected before. */
export interface KnownFiles {
  /** SHA-256, in hex, of every file that was ever stored. */
  readonly hashes: Set<string>;
  /** By unit, stage and evaluator, as the JSON of these three. */
  readonly current: Map<string, CurrentFile>;
}

/** What was collected before, for a run to add to. */
export async function knownFiles(database: Database): Promise<KnownFiles> {
  const rows = await database.query<StoredFile>(
    'SELECT sha256, file, unit_code, stage, evaluator, state FROM raw_files ORDER BY sequence',
  );
  const workbooks = rows.filter((row) => row.state !== 'rejected' && row.stage !== null);
  return {
    hashes: new Set(rows.map((row) => row.sha256)),
    current: new Map(
      workbooks.map(({ unit_code, stage, evaluator, file }) => [
        JSON.stringify([unit_code, stage, evaluator]),
        { file },
      ]),
    ),
  };
}

interface StoredFile {
  readonly sha256: string;
  readonly file: string;
  readonly unit_code: string | null;
  readonly stage: string | null;
  readonly evaluator: string | null;
  readonly state: string;
}
