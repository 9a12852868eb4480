import { stringify } from 'csv-stringify/sync';
import type { ParquetColumn } from '../../database/write-parquet.ts';
import { dictionaryTables, simulatedColumn } from '../wording/dictionary.zh-CN.ts';
import type { ColumnWords, TableWords } from '../wording/dictionary-words.ts';

/** A table as it was written. */
export interface DescribedTable {
  readonly name: string;
  readonly key: readonly string[];
  readonly columns: readonly ParquetColumn[];
}

const header = ['table', 'grain', 'column', 'type', 'unit', 'values', 'meaning', 'key'];
const tables: Readonly<Record<string, TableWords>> = dictionaryTables;

/** `dictionary.csv`: one row a column of a Parquet file; `key` is 1 where it is of the table's key. */
export function dictionaryCsv(described: readonly DescribedTable[]): string {
  const rows = described.flatMap(({ name, key, columns }) =>
    columns.map((column) => {
      const { grain, words } = wordsOf(name, column.name);
      const { meaning, unit = '', values = {} } = words;
      const told = Object.entries(values).map(([value, label]) => `${value} ${label}`);
      return [
        name,
        grain,
        column.name,
        column.type,
        unit,
        told.join('；'),
        meaning,
        key.includes(column.name) ? '1' : '0',
      ];
    }),
  );
  return stringify([header, ...rows], { bom: true });
}

function wordsOf(table: string, column: string): { grain: string; words: ColumnWords } {
  const known = tables[table];
  const words = column === 'simulated' ? simulatedColumn : known?.columns[column];
  if (known === undefined || words === undefined) {
    throw new Error(`the dictionary has no words for ${table}.${column}`);
  }
  return { grain: known.grain, words };
}
