import type { ReportFinding } from '../all-findings.ts';
import { shortened } from './shortened.ts';

/** Characters of a file's name. */
const LONGEST_NAME = 40;

/** Where a finding is: its file, sheet and cell, as far as they are known. */
export function findingPlace({ file, sheet, cell }: ReportFinding): string {
  const place = [sheet, cell].filter(Boolean).join('!');
  return [shortened(file, LONGEST_NAME), place].filter(Boolean).join(' ');
}
