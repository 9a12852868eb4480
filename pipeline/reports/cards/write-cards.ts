import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Failure } from '#core/findings/failure.ts';
import { finding, type Finding } from '#core/findings/finding.ts';
import type { RankingRow } from '../../database/marts.ts';
import { dossiers } from '../dossier.ts';
import { ledgersOf, type SignLedger } from '../ledger/ledgers-of.ts';
import type { DetailSource } from '../detail-source.ts';
import type { UnitModel } from '../model.ts';
import { tellUnwritable } from '../tell-unwritable.ts';
import type { CardSetting, CardTask } from './card-task.ts';
import { removeStale } from './remove-stale.ts';
import { unitFile } from './unit-files.ts';
import { writeInWorkers } from './write-in-workers.ts';
import { writeUnit } from './write-unit.ts';

/** Whose cards and ledgers are written, and where. */
export interface CardOrder {
  /** Of the reports. */
  readonly directory: string;
  /** Code of the one unit; those of all units unless given. */
  readonly unit?: string | undefined;
  readonly sign: SignLedger;
  readonly progress: (done: number, total: number) => void;
  /** Threads to write in; as many as the machine runs at once unless given. */
  readonly workers?: number;
}

/** Paths of what was written. */
export interface WrittenCards {
  readonly cards: readonly string[];
  readonly ledgers: readonly string[];
}

/** For fewer units than this, starting threads takes longer than writing. */
const FEW = 16;

/** Files that are named where more could not be written. */
const NAMED_REFUSALS = 10;

/** Scores that are held at once, in rows. */
const SCORES_AT_ONCE = 500_000;

/**
 * Writes the feedback cards and rectification ledgers of a round's units, and takes away those of
 * earlier runs that no longer hold. The same model gives the same bytes, whatever the number of
 * threads. A folder that may not be made ends it at once, with a `Failure`; a file that may not be
 * written keeps none of the others from being so, and in the end a `Failure` names it.
 */
export async function writeCards(
  model: UnitModel,
  details: Pick<DetailSource, 'scoresOf'>,
  order: CardOrder,
): Promise<WrittenCards> {
  const { directory, unit, sign, progress, workers = availableParallelism() } = order;
  const rankings = model.rankings.filter((row) => unit === undefined || row.unit_code === unit);
  const setting = { context: contextOf(model), directory };
  const cards: string[] = [];
  const ledgers: string[] = [];
  const refused: Finding[] = [];
  let done = 0;
  const written = (units: number) => {
    done += units;
    progress(done, rankings.length);
  };
  await makeFolders(directory);
  for (const some of portionsOf(rankings, model)) {
    const scores = await details.scoresOf(some.map((row) => row.unit_code));
    const dossierOf = dossiers({ ...model, scores });
    const ledgerOf = ledgersOf({ ...model, scores }, sign);
    const tasks = function* (): Generator<CardTask, undefined> {
      for (const row of some) {
        const ledger = ledgerOf(row.unit_code);
        cards.push(join(directory, unitFile('cards', row)));
        if (ledger) ledgers.push(join(directory, unitFile('ledgers', row)));
        yield { dossier: dossierOf(row.unit_code), ledger };
      }
    };
    refused.push(
      ...(some.length < FEW
        ? await writeHere(tasks(), setting, written)
        : await writeInWorkers(tasks(), setting, workers, written)),
    );
  }
  if (refused.length > 0) throw new Failure(told(refused));
  const codes = unit === undefined ? undefined : new Set([unit]);
  await removeStale(directory, 'cards', cards, codes);
  await removeStale(directory, 'ledgers', ledgers, codes);
  return { cards, ledgers };
}

/** Units whose scores are held together; in most rounds all of them. */
function* portionsOf(
  rows: readonly RankingRow[],
  { rankings, scoreCount }: UnitModel,
): Generator<readonly RankingRow[], undefined> {
  const each = Math.max(1, scoreCount / rankings.length);
  const size = Math.max(FEW, Math.floor(SCORES_AT_ONCE / each));
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}

async function makeFolders(directory: string): Promise<void> {
  for (const folder of ['cards', 'ledgers']) {
    const path = join(directory, folder);
    await tellUnwritable(path, () => mkdir(path, { recursive: true }));
  }
}

function contextOf(model: UnitModel): CardSetting['context'] {
  const { scheme, round, simulated, signed, generatedAt, basis, previousRound } = model;
  return { scheme, round, simulated, signed, generatedAt, basis, previousRound };
}

async function writeHere(
  tasks: Iterable<CardTask>,
  setting: CardSetting,
  written: (units: number) => void,
): Promise<readonly Finding[]> {
  const refused: Finding[] = [];
  for (const task of tasks) {
    refused.push(...(await writeUnit(task, setting)));
    written(1);
  }
  return refused;
}

/** The first files that could not be written, by name, and how many more there are. */
function told(refused: readonly Finding[]): readonly Finding[] {
  const ordered = refused.toSorted((a, b) =>
    (a.place.file ?? '') < (b.place.file ?? '') ? -1 : 1,
  );
  const more = ordered.length - NAMED_REFUSALS;
  return more > 0
    ? [...ordered.slice(0, NAMED_REFUSALS), finding('report.unwritable-more', { count: more })]
    : ordered;
}
