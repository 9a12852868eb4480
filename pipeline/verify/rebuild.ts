import { relative } from 'node:path';
import { finding, type Finding } from '#core/findings/finding.ts';
import type { Batch } from '../archive/batch.ts';
import { originalPath } from '../archive/original-path.ts';
import { arrivalsAfter } from '../collect/arrivals.ts';
import type { FileSummary } from '../collect/collected.ts';
import { endingOf } from '../collect/find-sources.ts';
import { storedFile } from '../collect/stored-file.ts';
import { knownFiles } from '../database/known-files.ts';
import type { Database } from '../database/database.ts';
import { copyRecorded, type RecordedFile } from '../database/recorded-files.ts';
import type { StoredFile } from '../database/store-run.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { examinations } from './examinations.ts';
import type { OriginalFault } from './examined-originals.ts';
import { rejectedFile } from './rejected-file.ts';
import { storeInOrder } from './store-in-order.ts';
import { timeline, type KeptFile } from './timeline.ts';

/** What a database is made anew from. */
export interface RebuildOrder {
  readonly batches: readonly Batch[];
  /** What the database beside has; nothing where there is none. */
  readonly recorded: readonly RecordedFile[];
  readonly progress: (done: number, total: number) => void;
}

/** What came of it. */
export interface Rebuilt {
  /** Files that were examined again, from their originals. */
  readonly examined: number;
  /** Names of those that were rejected, of which no original is kept: they are as written down. */
  readonly rejected: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * Collects all that an archive keeps once more, into an empty database: in the order, with the names,
 * at the times and by the lists of units that were written down then. What there is no whole original
 * of is taken over as the database beside has it, and told.
 */
export async function rebuild(
  database: Database,
  workspace: Workspace,
  { batches, recorded, progress }: RebuildOrder,
): Promise<Rebuilt> {
  const arrivals = timeline(batches, recorded);
  const beside = new Map(recorded.map((file) => [file.sha256, file]));
  const taken = arrivalsAfter(await knownFiles(database));
  const store = storeInOrder(database);
  const again = examinations(
    workspace,
    arrivals.filter((one) => one.kind === 'kept'),
  );
  const findings: Finding[] = [];
  const rejected: string[] = [];
  let examined = 0;

  async function takeOver(sha256: string): Promise<void> {
    await store.flush();
    const file = beside.get(sha256);
    if (file === undefined) return;
    await copyRecorded(database, sha256);
    taken.take(asSummary(file));
  }

  function take({ summary, content }: StoredFile): StoredFile {
    return { summary: taken.take(summary), content };
  }

  try {
    for (const [index, arrival] of arrivals.entries()) {
      if (arrival.kind === 'recorded') {
        findings.push(finding('archive.unknown', {}, { file: arrival.file.file }));
        await takeOver(arrival.file.sha256);
      } else if (arrival.kind === 'rejected') {
        rejected.push(arrival.file.file);
        const file = take(storedFile(rejectedFile(arrival.file)));
        await store.add(arrival.sequence, arrival.batch.collectedAt, file);
      } else {
        const { file, fault } = await again.next(arrival);
        if (file === undefined) {
          findings.push(originalFault(workspace.directory, arrival.file, fault));
          await takeOver(arrival.file.sha256);
        } else {
          examined += 1;
          await store.add(arrival.sequence, arrival.batch.collectedAt, take(file));
        }
      }
      progress(index + 1, arrivals.length);
    }
    await store.flush();
  } finally {
    await again.close();
  }
  return { examined, rejected, findings: [...again.findings, ...findings] };
}

function originalFault(
  directory: string,
  { sha256, file }: KeptFile,
  fault: OriginalFault,
): Finding {
  const path = relative(directory, originalPath(directory, sha256, endingOf(file)));
  return typeof fault === 'string'
    ? finding(`archive.original-${fault}`, { path }, { file })
    : finding('archive.original-inaccessible', { path, ...fault }, { file });
}

/** As much of a file as says whose turn it is. */
function asSummary(recorded: RecordedFile): FileSummary {
  const { sha256, file, state, unit_code, stage, evaluator, ledger_round } = recorded;
  return {
    sha256,
    file,
    bytes: 0,
    state,
    unit: unit_code ?? undefined,
    stage: stage ?? undefined,
    evaluator: evaluator ?? undefined,
    verified: false,
    seal: '',
    shows: '',
    measures: 0,
    ...(ledger_round === null ? {} : { ledger: { round: ledger_round, items: 0, closed: 0 } }),
    findings: [],
  };
}
