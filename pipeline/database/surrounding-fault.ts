import { finding, type Finding } from '#core/findings/finding.ts';

/** Says that memory was too little. */
export const NO_MEMORY = 'database.no-memory';

/**
 * What ails the surroundings of a database file and not the statement, from the database's own words:
 * another program, rights, room on the disk or in memory, or the file itself. `undefined` for all else.
 */
export function surroundingFault(detail: string, file: string): Finding | undefined {
  const place = { file };
  if (/could not set lock|being used by another process/i.test(detail)) {
    return finding('database.locked', { file }, place);
  }
  if (/no space left|not enough space|file too large|quota exceeded/i.test(detail)) {
    return finding('file.no-space', {}, place);
  }
  if (/^out of memory error/i.test(detail)) return finding(NO_MEMORY, {}, place);
  if (/permission denied|access is denied|read-only file system/i.test(detail)) {
    return finding('file.inaccessible', { reason: 'EACCES' }, place);
  }
  if (/corrupt|checksum|while replaying WAL|database has been invalidated/i.test(detail)) {
    return finding('database.unreadable', { detail: detail.split('\n')[0] ?? '' }, place);
  }
  return undefined;
}
