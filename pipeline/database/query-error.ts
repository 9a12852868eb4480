import { messageOf } from '../message-of.ts';

/** A statement that the database refused, with its SQL; the database's own words are the cause. */
export class QueryError extends Error {
  readonly sql: string;

  constructor(sql: string, cause: unknown) {
    super(`${messageOf(cause)}\n${sql}`, { cause });
    this.name = 'QueryError';
    this.sql = sql;
  }
}
