import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { cardDocument } from '../../pipeline/reports/cards/card-document.ts';
import { writeCards } from '../../pipeline/reports/cards/write-cards.ts';
import { writeDocument } from '../../pipeline/reports/document/write-document.ts';
import { dossiers } from '../../pipeline/reports/dossier.ts';
import { withDetails, type DetailedModel } from '../../pipeline/reports/model.ts';
import { readReportModel } from '../../pipeline/reports/read-report-model.ts';
import { withModels } from '../../pipeline/workspace/with-models.ts';
import { makeCountry } from '../country/make-country.ts';
import type { Group } from '../measure.ts';

const units = 24;

/** Cards and ledgers in threads, started anew each time, against the cards alone without any file. */
export async function writeUnitCards(): Promise<Group> {
  const folder = await mkdtemp(join(tmpdir(), 'zhunsheng-bench-'));
  const directory = join(folder, 'country');
  await makeCountry(directory, units);
  const model = await withModels(directory, (workspace, database) =>
    readReportModel(workspace, database, new Date('2024-01-15T02:30:00Z')).then((read) =>
      withDetails(database, read),
    ),
  );
  // Read once: what is timed is the writing.
  const details = { scoresOf: () => Promise.resolve(model.scores) };
  const inThreads = (workers: number) => () =>
    writeCards(model, details, {
      directory: join(folder, 'reports'),
      sign: () => '',
      progress: () => undefined,
      workers,
    });
  return {
    title: `Feedback cards and ledgers of ${units} units`,
    measures: [
      { name: 'the cards alone, no threads, no files', run: () => cardsOf(model) },
      { name: 'cards and ledgers as files, one thread', run: inThreads(1) },
      { name: 'the same, a thread for each core', run: inThreads(availableParallelism()) },
    ],
    close: () => rm(folder, { recursive: true }),
  };
}

async function cardsOf(model: DetailedModel): Promise<number> {
  const dossierOf = dossiers(model);
  let bytes = 0;
  for (const { unit_code } of model.rankings) {
    const card = await writeDocument(cardDocument(dossierOf(unit_code), model));
    bytes += card.length;
  }
  return bytes;
}
