import type { Scheme } from '#core/scheme/scheme.ts';
import type { Unit } from '#core/workbook/unit.ts';
import type { RoundData } from '../database/load-round.ts';
import type { Config } from './config.ts';

/** Files and folders of a workspace. */
export const workspaceFiles = {
  config: 'zhunsheng.yaml',
  scheme: 'scheme.yaml',
  units: 'units.csv',
  database: 'zhunsheng.duckdb',
  /** A database made anew from the archive. */
  rebuilt: 'zhunsheng.rebuilt.duckdb',
  editions: 'editions.json',
  issued: 'issued',
  receipts: 'receipts',
  /** Of the files that were collected, as they came. */
  archive: 'archive',
  /** Of what was stored together, in the archive. */
  batches: 'archive/batches',
  reports: 'reports',
  /** Of tables for other programs. */
  parquet: 'reports/parquet',
  /** Of earlier rounds, a folder each that is a workspace too. */
  rounds: 'rounds',
  /** Of the round that is being opened, until it is. */
  next: '.next',
} as const;

/** A round's folder, read and checked. */
export interface Workspace {
  readonly directory: string;
  readonly config: Config;
  readonly scheme: Scheme;
  readonly schemeHash: string;
  readonly units: readonly Unit[];
  /** Stands for the bytes that it was read from, and the program that read them. */
  readonly mark: string;
}

/** What the database and the reports are told of a workspace's round. */
export function roundOf({ config, scheme, units }: Workspace): RoundData {
  return { round: config.round, scheme, units, simulated: config.simulated };
}
