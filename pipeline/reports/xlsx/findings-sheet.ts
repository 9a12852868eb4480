import type { Workbook } from 'exceljs';
import type { Severity } from '#core/findings/catalog.ts';
import { allFindings, type ReportFinding } from '../all-findings.ts';
import type { ReportModel } from '../model.ts';
import { unitNames } from '../unit-names.ts';
import { workbookWords } from '../wording/workbook.zh-CN.ts';
import { words } from '../wording/zh-CN.ts';
import { toneStyle } from './style.ts';
import type { TableColumn } from './table-column.ts';
import { addTableSheet } from './table-sheet.ts';

/** More findings than these make a workbook slow to open; `findings.csv` holds them all. */
const MOST_FINDINGS = 20_000;

/** Sheet 校验发现: what was found in the files, and what to do about it; the first where there are too many. */
export function addFindingsSheet(workbook: Workbook, model: ReportModel): void {
  const findings = allFindings(model);
  const rows = findings.slice(0, MOST_FINDINGS);
  const more = workbookWords.notes.moreFindings(findings.length, rows.length);
  addTableSheet(workbook, model, {
    name: words.sheets.findings,
    note: rows.length < findings.length ? `${words.notes.findings}${more}` : words.notes.findings,
    columns: columns(model),
    rows,
    frozen: 2,
  });
}

const severityTones: Readonly<Record<Severity, number>> = { error: 5, warning: 4, info: 3 };

function columns(model: ReportModel): readonly TableColumn<ReportFinding>[] {
  const names = unitNames(model);
  return [
    {
      header: words.severity,
      width: 7,
      align: 'center',
      value: (row) => words.severities[row.severity],
      style: (row) => toneStyle(severityTones[row.severity]),
    },
    {
      header: words.unit,
      width: 20,
      align: 'left',
      wrap: true,
      value: (row) => names.get(row.unit_code ?? '') ?? row.unit_code,
    },
    { header: words.file, width: 34, align: 'left', wrap: true, value: (row) => row.file },
    { header: words.sheet, width: 14, align: 'left', wrap: true, value: (row) => row.sheet },
    { header: words.cell, width: 8, align: 'center', value: (row) => row.cell },
    { header: words.message, width: 46, align: 'left', wrap: true, value: (row) => row.message },
    { header: words.hint, width: 46, align: 'left', wrap: true, value: (row) => row.hint },
    { header: words.findingCode, width: 24, align: 'left', value: (row) => row.code },
  ];
}
