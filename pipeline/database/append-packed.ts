import type { SaidTable } from './file-content.ts';
import type { Database } from './database.ts';
import type { PackedRows } from './packed-content.ts';
import { contentColumns } from './schema.ts';

/** Rows that a file says, with the number of the file. */
export interface NumberedRows extends PackedRows {
  readonly sequence: bigint;
}

/** Bytes that the database reads at once, unless a piece is larger. */
const AT_ONCE = 4 * 1024 * 1024;

/** Adds rows of files to the tables for them, in their order; each table has one statement or few. */
export async function appendPacked(
  database: Database,
  pieces: readonly NumberedRows[],
): Promise<void> {
  for (const [table, its] of Map.groupBy(pieces, (piece) => piece.table)) {
    for (const some of portionsOf(its)) {
      const sequences = some.map(({ sequence }) => sequence);
      const texts = some.map(({ json }) => json);
      await database.query(insertInto(table), [sequences, texts]);
    }
  }
}

function portionsOf(pieces: readonly NumberedRows[]): NumberedRows[][] {
  const portions: NumberedRows[][] = [];
  let room = 0;
  for (const piece of pieces) {
    if (piece.json.length > room) {
      portions.push([]);
      room = AT_ONCE;
    }
    portions.at(-1)?.push(piece);
    room -= piece.json.length;
  }
  return portions;
}

/** Adds the rows in the texts `$2` of the files with the numbers `$1`. */
function insertInto(table: SaidTable): string {
  const columns = contentColumns(table);
  const shape = columns.map(({ name, type }) => `"${name}":["${type}"]`);
  return `
    INSERT INTO ${table} BY NAME
    SELECT sequence, ${columns.map(({ name }) => `unnest(said.${name}) AS ${name}`).join(', ')}
    FROM (
      SELECT sequence, from_json(decode(json), '{${shape.join()}}') AS said
      FROM (SELECT unnest($1) AS sequence, unnest($2) AS json))`;
}
