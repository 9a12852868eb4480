import { finding } from '#core/findings/finding.ts';
import { parseScheme } from '#core/scheme/parse.ts';
import { readWorkbook } from '../../workbooks/read-workbook.ts';
import type { ReadScheme } from '../read-scheme.ts';
import { noteFaults } from './note-fault.ts';
import { takeNotes } from './notes.ts';
import { openSheet } from './open-sheet.ts';
import { readIndicators } from './read-indicators.ts';
import { readSettings } from './read-settings.ts';
import { readGrades, readVetoes } from './read-tables.ts';
import {
  gradeHeaders,
  indicatorHeaders,
  settingHeaders,
  sheetNames,
  vetoHeaders,
} from './sheets.ts';

/**
 * Reads a scheme from the bytes of a workbook that `schemeWorkbook` made and somebody edited; `file`
 * is how the findings name it.
 *
 * Every fault is told at once, with sheet and cell; only where a sheet or column is gone is that told
 * first. No formula is run, and no stored result of one is taken.
 */
export async function readSchemeWorkbook(bytes: Uint8Array, file: string): Promise<ReadScheme> {
  const { workbook, finding: refused } = readWorkbook(bytes);
  if (workbook === undefined) {
    const told =
      refused.code === 'file.not-a-workbook'
        ? finding('scheme-sheet.not-a-workbook', refused.parameters, { file })
        : { ...refused, place: { file } };
    return { scheme: undefined, findings: [told] };
  }
  const notes = takeNotes(file);
  const settings = openSheet(workbook, sheetNames.settings, settingHeaders, notes);
  const indicators = openSheet(workbook, sheetNames.indicators, indicatorHeaders, notes);
  const grades = openSheet(workbook, sheetNames.grades, gradeHeaders, notes);
  const vetoes = openSheet(workbook, sheetNames.vetoes, vetoHeaders, notes);
  if (!settings || !indicators || !grades || !vetoes) {
    return { scheme: undefined, findings: notes.findings() };
  }
  const { scheme, faults } = parseScheme({
    ...readSettings(settings),
    indicators: readIndicators(indicators),
    grades: readGrades(grades),
    vetoes: readVetoes(vetoes),
  });
  noteFaults(faults, notes);
  const findings = notes.findings();
  if (scheme !== undefined && findings.length === 0) return { scheme, findings: [] };
  return { scheme: undefined, findings };
}
