import { expect, it } from 'vitest';
import { reportNotes } from '../../../pipeline/reports/report-notes.ts';

it('tells that charts are left out where no font could letter them, and only of formats with charts', () => {
  expect(reportNotes(['docx'], () => false)).toMatchObject([
    { code: 'report.charts-left-out', severity: 'warning' },
  ]);
  expect(reportNotes(['docx'], () => true)).toEqual([]);
  expect(reportNotes(['csv', 'xlsx', 'html'], () => false)).toEqual([]);
});
