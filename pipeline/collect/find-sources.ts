import { lstatSync, readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import { finding, type Finding } from '#core/findings/finding.ts';
import { isMissing } from '../files/is-missing.ts';
import { shownName } from '../files/shown-name.ts';
import { unreachable } from './unreachable.ts';

/** A file that was handed in, before it is opened. */
export interface SourceFile {
  readonly path: string;
  /** Its name for people: relative to what was collected. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** Files by when they were last changed, and what could not be found. */
export interface FoundSources {
  readonly files: readonly SourceFile[];
  readonly findings: readonly Finding[];
}

/** Folders within folders that are followed. */
const DEEPEST = 12;

/**
 * Lists the files to collect: those named, and all within folders that are.
 *
 * The order is that of their last change, then of their names, so that of two workbooks of a unit
 * the later one counts. In folders no link is followed; what is not collected is named.
 */
export function findSources(paths: readonly string[]): FoundSources {
  const found: Found = { files: [], findings: [] };
  for (const path of paths) {
    try {
      addNamed(path, found);
    } catch (error) {
      if (!isMissing(error)) found.findings.push(unreachable(path, error));
      else found.findings.push(finding('file.not-found', {}, { file: shownName(path) }));
    }
  }
  return { ...found, files: found.files.toSorted(byChange) };
}

interface Found {
  readonly files: SourceFile[];
  readonly findings: Finding[];
}

function byChange(one: SourceFile, other: SourceFile): number {
  const byName = one.name < other.name ? -1 : Number(one.name > other.name);
  return one.modified - other.modified || byName;
}

function addNamed(path: string, found: Found): void {
  const info = statSync(path);
  if (info.isDirectory()) addFolder(path, path, 0, found);
  else if (info.isFile()) found.files.push(sourceOf(realpathSync(path), basename(path), info));
  else skip(path, 'special', found);
}

function addFolder(root: string, folder: string, depth: number, found: Found): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const name = relative(root, path);
    if (isSystemFile(entry.name)) continue;
    try {
      if (entry.isFile()) found.files.push(sourceOf(path, name, lstatSync(path)));
      else if (entry.isSymbolicLink()) skip(name, 'link', found);
      else if (!entry.isDirectory()) skip(name, 'special', found);
      else if (depth < DEEPEST) addFolder(root, path, depth + 1, found);
      else skip(name, 'depth', found);
    } catch (error) {
      found.findings.push(unreachable(name, error));
    }
  }
}

function skip(name: string, why: 'link' | 'depth' | 'special', { findings }: Found): void {
  findings.push(finding('file.skipped', { why }, { file: shownName(name) }));
}

function sourceOf(path: string, name: string, { mtimeMs }: Stats): SourceFile {
  return { path, name: shownName(name.replaceAll('\\', '/')), modified: mtimeMs };
}

/** Files that programs leave beside workbooks: locks of open ones, folder settings. */
export function isSystemFile(name: string): boolean {
  const plain = basename(name);
  return /^(?:~\$|\.)/.test(plain) || /^(?:thumbs\.db|desktop\.ini|__macosx)$/i.test(plain);
}

/** Ending of a name in lower case, without blanks after it: `.xlsx`. */
export function endingOf(name: string): string {
  return extname(name).trim().toLowerCase();
}
