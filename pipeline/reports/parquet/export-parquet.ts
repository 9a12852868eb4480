import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../../database/database.ts';
import { parquetTables } from '../../database/parquet-tables.ts';
import { writeParquet } from '../../database/write-parquet.ts';
import { namesIn } from '../../files/names-in.ts';
import { writeAtomically } from '../../files/write-atomically.ts';
import type { ReportModel } from '../model.ts';
import { tellUnwritable } from '../tell-unwritable.ts';
import { dictionaryCsv, type DescribedTable } from './dictionary.ts';
import { provenance } from './provenance.ts';

const DICTIONARY = 'dictionary.csv';
const OWN = /\.parquet(?:\.\d+\.partial)?$/;

/**
 * Writes the tables of a round as Parquet, with their dictionary, into a folder of their own.
 *
 * All are written under other names first: where one cannot be, those of before stay. What an earlier
 * export left beside them goes. Throws a `Failure` where a file may not be written.
 */
export async function exportParquet(
  database: Database,
  model: ReportModel,
  folder: string,
): Promise<void> {
  await tellUnwritable(folder, () => mkdir(folder, { recursive: true }));
  const before = (await namesIn(folder)).filter((name) => OWN.test(name));
  const files = parquetTables.map((table) => {
    const path = join(folder, `${table.name}.parquet`);
    return { table, path, partial: `${path}.${process.pid}.partial` };
  });
  const described: DescribedTable[] = [];
  try {
    for (const { table, path, partial } of files) {
      // The system's own word where it may not be; the database would say it in a sentence.
      await tellUnwritable(path, () => writeFile(partial, ''));
      const columns = await writeParquet(database, table, partial, {
        simulated: model.simulated,
        metadata: provenance(model, table.name),
      });
      described.push({ name: table.name, key: table.key, columns });
    }
    for (const { path, partial } of files) {
      await tellUnwritable(path, () => rename(partial, path));
    }
  } finally {
    for (const { partial } of files) await rm(partial, { force: true });
  }
  const dictionary = join(folder, DICTIONARY);
  await tellUnwritable(dictionary, () => writeAtomically(dictionary, dictionaryCsv(described)));
  const written = new Set(files.map(({ path }) => path));
  const gone = before.map((name) => join(folder, name)).filter((path) => !written.has(path));
  for (const path of gone) await tellUnwritable(path, () => rm(path, { force: true }));
}
