import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '#core/findings/failure.ts';
import { finding } from '#core/findings/finding.ts';
import { schemeHash } from '#core/scheme/hash.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import type { Unit } from '#core/workbook/unit.ts';
import type { RoundData } from '../database/load-round.ts';
import { decodeText } from '../files/decode-text.ts';
import { exists } from '../files/exists.ts';
import { isMissing } from '../files/is-missing.ts';
import { programVersion } from '../program-version.ts';
import { readScheme } from '../schemes/read-scheme.ts';
import { readConfig, type Config } from './config.ts';
import { readUnits } from './units.ts';

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

/** Reads a workspace. Throws a `Failure` with every fault of its files. */
export async function openWorkspace(directory: string): Promise<Workspace> {
  const parts = await readParts(directory);
  const [configBytes, schemeBytes, unitsBytes] = parts;
  const { config, ...rest } = readConfig(decodeText(configBytes));
  const { scheme, findings: ofScheme } = readScheme(decodeText(schemeBytes), workspaceFiles.scheme);
  const { units, findings: ofUnits } = readUnits(unitsBytes, workspaceFiles.units);
  const ofConfig =
    'detail' in rest
      ? [finding('workspace.unreadable', { detail: rest.detail }, { file: workspaceFiles.config })]
      : [];
  const faults = [...ofConfig, ...ofScheme, ...ofUnits];
  if (config === undefined || scheme === undefined || faults.length > 0) throw new Failure(faults);
  const mark = await markOf(parts);
  return { directory, config, scheme, schemeHash: schemeHash(scheme), units, mark };
}

/** The mark that a workspace has if it is in order, which is not looked at. */
export async function workspaceMark(directory: string): Promise<string> {
  return markOf(await readParts(directory));
}

async function markOf(parts: readonly Buffer[]): Promise<string> {
  const contents = parts.map((part) => hash('sha256', part));
  return hash('sha256', [await programVersion(), ...contents].join('\n'));
}

function readParts(directory: string): Promise<[Buffer, Buffer, Buffer]> {
  return Promise.all([
    readPart(directory, workspaceFiles.config),
    readPart(directory, workspaceFiles.scheme),
    readPart(directory, workspaceFiles.units),
  ]);
}

/** Reads what a workspace is set to, ahead of all else. Throws as `openWorkspace` does. */
export async function openConfig(directory: string): Promise<Config> {
  const { config } = readConfig(decodeText(await readPart(directory, workspaceFiles.config)));
  return config ?? (await openWorkspace(directory)).config;
}

async function readPart(directory: string, file: string): Promise<Buffer> {
  try {
    return await readFile(join(directory, file));
  } catch (error) {
    if (!isMissing(error)) throw error;
    const isCutOff = await exists(join(directory, workspaceFiles.next));
    throw new Failure([
      isCutOff
        ? finding('round.cut-off', {}, { file })
        : finding('workspace.missing', { directory }, { file }),
    ]);
  }
}
