import {
  DuckDBDataChunk,
  blobValue,
  listValue,
  type DuckDBConnection,
  type DuckDBInstance,
  type DuckDBValue,
} from '@duckdb/node-api';
import { Failure } from '#core/findings/failure.ts';
import { messageOf } from '../message-of.ts';
import { inMegabytes, roomier, shares, type MachineShare } from './machine.ts';
import { QueryError } from './query-error.ts';
import { NO_MEMORY, surroundingFault } from './surrounding-fault.ts';

/** A value on its way into the database or out of it: BIGINT is a bigint, INTEGER and DOUBLE a number. */
export type Value = string | number | bigint | boolean | null;

/** What stands for `$1` in a query; bytes are BLOBs, and a list is not empty. */
export type Parameter = Value | readonly bigint[] | readonly Uint8Array[];

/** Rows of a table, column by column: all of one length. */
export type Columns = readonly (readonly Value[])[];

/**
 * One connection to the workspace's file. An error of a statement is a `QueryError`; where the file is
 * damaged, locked or may not be written, or the disk is full, it is a `Failure` that says so. What its
 * share of memory was too little for is done again with more, as long as the machine has more.
 */
export interface Database {
  /** Rows as objects; dates and times as text. `$1`, `$2`, … stand for `parameters`. */
  query<Row>(sql: string, parameters?: readonly Parameter[]): Promise<Row[]>;
  /** The same rows some at a time, for what nobody needs to hold whole. */
  parts<Row>(sql: string): AsyncIterable<readonly Row[]>;
  execute(sql: string): Promise<void>;
  /** Adds rows to a table: the values of each of its columns, in their order. */
  append(table: string, columns: Columns): Promise<void>;
  /** Has statements take so much of the machine from now on; at first they take the whole. */
  useMachine(share: MachineShare): Promise<void>;
  /**
   * Runs `work` whole or, if it throws, not at all; again where memory was too little, so that it must
   * come to the same each time. Not within another.
   */
  transaction<Result>(work: () => Promise<Result>): Promise<Result>;
  close(): void;
}

/** Most rows that DuckDB takes at once. */
const CHUNK_ROWS = 2_048;

/** A database by its connection; `file` is how findings name it. */
export function databaseOn(
  instance: DuckDBInstance,
  connection: DuckDBConnection,
  file: string,
): Database {
  let inTransaction = false;
  // Megabytes that a share has at least, once it was too little.
  let least = 0;

  /** Throws a `Failure` for what ails the file or its surroundings, a `QueryError` for all else. */
  async function attempt<Result>(sql: string, work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      const fault = surroundingFault(messageOf(error), file);
      throw fault === undefined ? new QueryError(sql, error) : new Failure([fault]);
    }
  }

  /** Does what stands by itself, again with more memory where it was too little. */
  async function withRoom<Result>(work: () => Promise<Result>): Promise<Result> {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (inTransaction || !lacksMemory(error)) throw error;
        const more = roomier(least);
        if (more === undefined) throw error;
        least = more;
        await setMemory(least);
      }
    }
  }

  async function execute(sql: string): Promise<void> {
    await withRoom(() => attempt(sql, () => connection.run(sql)));
  }

  async function setMemory(megabytes: number): Promise<void> {
    await execute(`SET memory_limit = '${inMegabytes(megabytes)}'`);
  }

  async function runWhole<Result>(work: () => Promise<Result>): Promise<Result> {
    await execute('begin transaction');
    inTransaction = true;
    try {
      const result = await work();
      await execute('commit');
      return result;
    } catch (error) {
      // A commit that failed has rolled back by itself; the first error is the one to tell.
      await Promise.allSettled([execute('rollback')]);
      throw error;
    } finally {
      inTransaction = false;
    }
  }

  return {
    execute,

    close() {
      connection.closeSync();
      instance.closeSync();
    },

    query<Row>(sql: string, parameters: readonly Parameter[] = []) {
      return withRoom(() =>
        attempt(sql, async () => {
          const result = await connection.run(sql, parameters.map(given));
          const rows: Row[] = [];
          for await (const part of result.yieldConvertedRowObjects(plainOnce())) {
            rows.push(...(part as Row[]));
          }
          return rows;
        }),
      );
    },

    async *parts<Row>(sql: string) {
      const begin = async () => {
        const result = await connection.stream(sql);
        const rows = result.yieldConvertedRowObjects(plain);
        return { rows, first: await rows.next() };
      };
      const { rows, first } = await withRoom(() => attempt(sql, begin));
      for (let part = first; part.done !== true; part = await attempt(sql, () => rows.next())) {
        yield part.value as Row[];
      }
    },

    async append(table, columns) {
      const rows = columns[0]?.length ?? 0;
      if (rows === 0) return;
      await attempt(`append to ${table}`, async () => {
        const appender = await connection.createAppender(table);
        const types = Array.from({ length: appender.columnCount }, (_, column) =>
          appender.columnType(column),
        );
        for (let start = 0; start < rows; start += CHUNK_ROWS) {
          const chunk = DuckDBDataChunk.create(types, Math.min(CHUNK_ROWS, rows - start));
          chunk.setColumns(columns.map((column) => column.slice(start, start + CHUNK_ROWS)));
          appender.appendDataChunk(chunk);
        }
        appender.closeSync();
      });
    },

    async useMachine(share) {
      const { threads, megabytes } = shares[share];
      await execute(`SET threads = ${threads}`);
      await setMemory(Math.max(megabytes, least));
    },

    transaction: (work) => withRoom(() => runWhole(work)),
  };
}

function lacksMemory(error: unknown): boolean {
  return error instanceof Failure && error.findings.some(({ code }) => code === NO_MEMORY);
}

/** A parameter as DuckDB takes it. */
function given(parameter: Parameter): DuckDBValue {
  if (typeof parameter !== 'object' || parameter === null) return parameter;
  const items = parameter.map((item) => (typeof item === 'bigint' ? item : blobValue(item)));
  return listValue(items);
}

/** As `plain`, with each text kept once, however many rows have it. */
function plainOnce(): (value: DuckDBValue) => Value {
  const texts = new Map<string, string>();
  return (value) => {
    const found = plain(value);
    if (typeof found !== 'string') return found;
    const known = texts.get(found);
    if (known === undefined) texts.set(found, found);
    return known ?? found;
  };
}

function plain(value: DuckDBValue): Value {
  return typeof value === 'object' && value !== null ? value.toString() : value;
}
