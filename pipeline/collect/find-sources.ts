import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import { finding, type Finding } from '#core/findings/finding.ts';
import { isMissing } from '../files/is-missing.ts';

/** A file that was handed in, before it is opened. */
export interface SourceFile {
  readonly path: string;
  /** Its name for people: relative to what was collected. */
  readonly name: string;
  readonly bytes: number;
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
 * the later one counts. Links are not followed; what is not collected is named.
 */
export async function findSources(paths: readonly string[]): Promise<FoundSources> {
  const files: SourceFile[] = [];
  const findings: Finding[] = [];
  for (const path of paths) {
    try {
      const info = await stat(path);
      if (info.isDirectory()) await addFolder(path, path, 0, { files, findings });
      else files.push(sourceOf(path, basename(path), info));
    } catch (error) {
      if (!isMissing(error)) throw error;
      findings.push(finding('file.not-found', {}, { file: path }));
    }
  }
  const ordered = files.toSorted(
    (a, b) => a.modified - b.modified || (a.name < b.name ? -1 : Number(a.name > b.name)),
  );
  return { files: ordered, findings };
}

async function addFolder(
  root: string,
  folder: string,
  depth: number,
  found: { readonly files: SourceFile[]; readonly findings: Finding[] },
): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const name = relative(root, path);
    const skip = (why: 'link' | 'depth') =>
      found.findings.push(finding('file.skipped', { why }, { file: name }));
    if (isSystemFile(entry.name)) continue;
    if (entry.isDirectory()) {
      if (depth < DEEPEST) await addFolder(root, path, depth + 1, found);
      else skip('depth');
    } else if (entry.isFile()) found.files.push(sourceOf(path, name, await stat(path)));
    else skip('link');
  }
}

function sourceOf(path: string, name: string, info: { size: number; mtimeMs: number }): SourceFile {
  return { path, name: name.replaceAll('\\', '/'), bytes: info.size, modified: info.mtimeMs };
}

/** Files that programs leave beside workbooks: locks of open ones, folder settings. */
export function isSystemFile(name: string): boolean {
  const plain = basename(name);
  return /^(?:~\$|\.)/.test(plain) || /^(?:thumbs\.db|desktop\.ini|__macosx)$/i.test(plain);
}

/** Ending of a name in lower case, `.xlsx`. */
export function endingOf(name: string): string {
  return extname(name).toLowerCase();
}
