import type { FileSummary } from './collected.ts';
import { byGravity } from './told-findings.ts';

/** Findings of a run that are held to be told; all are stored, and stand in the receipts. */
const MOST_TOLD = 100_000;
/** Of a file, once a run has more. */
const OF_FILE = 10;

/** What is told of a run's files. */
export interface ToldFiles {
  /** In order of arrival. */
  readonly files: readonly FileSummary[];
  add(file: FileSummary): void;
}

/**
 * Keeps what is told of files: every finding of the first files, up to so many in all, then the first of
 * each file, the gravest before others, and how many more it has.
 */
export function toldFiles(most = MOST_TOLD): ToldFiles {
  const files: FileSummary[] = [];
  let room = most;
  return {
    files,

    add(file) {
      room -= file.findings.length;
      files.push(room >= 0 ? file : shortened(file));
    },
  };
}

function shortened(file: FileSummary): FileSummary {
  const { findings } = file;
  if (findings.length <= OF_FILE) return file;
  const told = byGravity(findings).slice(0, OF_FILE);
  return { ...file, findings: told, untold: findings.length - told.length };
}
