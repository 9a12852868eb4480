import { join } from 'node:path';
import { Failure } from '#core/findings/failure.ts';
import { finding } from '#core/findings/finding.ts';
import type { Batch } from '../archive/batch.ts';
import { readBatches } from '../archive/read-batches.ts';
import { ensureModels } from '../database/ensure-models.ts';
import type { Database } from '../database/database.ts';
import { openBeside, openDatabase } from '../database/open.ts';
import { recordedFiles, type RecordedFile } from '../database/recorded-files.ts';
import { sweepPartials } from '../files/sweep-partials.ts';
import { workspaceFiles, type Workspace } from '../workspace/workspace.ts';
import { compare, type Compared } from './compare.ts';
import { databaseFaults } from './database-faults.ts';
import { withFreshDatabase } from './fresh-database.ts';
import { loadAsRecorded } from './load-as-recorded.ts';
import { rebuild, type Rebuilt } from './rebuild.ts';
import { unknownOriginals } from './unknown-originals.ts';

/** How a workspace is verified. */
export interface VerifyOrder {
  /** Whether the database made anew is kept beside the one that there is. */
  readonly keep: boolean;
  readonly progress: (done: number, total: number) => void;
}

/** What came of it: all is as it was collected where `findings` holds no error. */
export interface Verdict extends Rebuilt, Compared {
  /** Path of the database made anew, where it is kept. */
  readonly rebuilt: string | undefined;
}

/**
 * Makes a workspace's database anew from its archive, through the same doors as collecting, and
 * compares every table with what the database holds, which is only read.
 *
 * Throws a `Failure` where the database cannot be read and none is to be kept, where another program
 * holds it, or where the scheme or the name of the round has changed.
 */
export async function verify(
  workspace: Workspace,
  { keep, progress }: VerifyOrder,
): Promise<Verdict> {
  const { directory } = workspace;
  const path = join(directory, workspaceFiles.database);
  const rebuilt = keep ? join(directory, workspaceFiles.rebuilt) : undefined;
  const faults = await databaseFaults(workspace);
  if (faults.length > 0 && !keep) throw new Failure(faults);
  const hasBeside = faults.length === 0;
  if (keep) await sweepPartials(directory, 'itself');
  const open = (at: string) => (hasBeside ? openBeside(at, path) : openDatabase(at));

  const verdict = await withFreshDatabase(rebuilt, open, (database) =>
    madeAnew(database, workspace, hasBeside, progress),
  );
  return { ...verdict, findings: [...faults, ...verdict.findings], rebuilt };
}

async function madeAnew(
  database: Database,
  workspace: Workspace,
  hasBeside: boolean,
  progress: VerifyOrder['progress'],
): Promise<Rebuilt & Compared> {
  const { directory } = workspace;
  const recorded = hasBeside ? await recordedFiles(database) : [];
  const { batches, damaged } = await readBatches(directory);
  const stored = batches.filter((batch) => !hasBeside || isStored(batch, recorded));
  const unstored = batches.filter((batch) => !stored.includes(batch));

  const previous = await loadAsRecorded(database, workspace, hasBeside);
  const again = await rebuild(database, workspace, { batches: stored, recorded, progress });
  await database.transaction(() => ensureModels(database));
  const compared = hasBeside
    ? await compare(database)
    : { tables: 0, differences: [], findings: [] };
  return {
    ...again,
    ...compared,
    findings: [
      ...damaged.map((file) => finding('archive.batch-damaged', {}, { file })),
      ...unstored.flatMap(({ files }) =>
        files.map(({ file }) => finding('archive.not-stored', {}, { file })),
      ),
      ...again.findings,
      ...(await unknownOriginals(directory, batches, recorded)),
      ...previous,
      ...compared.findings,
    ],
  };
}

/** A batch whose number is beyond that of every file was written down, and then never committed. */
function isStored({ first }: Batch, recorded: readonly RecordedFile[]): boolean {
  return first <= Number(recorded.at(-1)?.sequence ?? 0n);
}
