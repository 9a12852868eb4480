import { finding, type Finding } from '#core/findings/finding.ts';
import { ledgerSheets } from '#core/ledger/sheets.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import type { Submission } from '#core/workbook/submission.ts';
import type { CollectedFile } from './collected.ts';

/**
 * Longest text that is stored, in UTF-16 units, and longest list, its parts together: no more than 4,096
 * bytes of UTF-8, beyond which the database keeps each text by itself, and in memory. What the sheets
 * let anybody type is shorter.
 */
const LONGEST = 1_200;

/**
 * A file whose texts are short enough to be stored. Each row of which not all is stored is told; the whole
 * stands in the original. Findings quote no more.
 */
export function cutTexts(file: CollectedFile): CollectedFile {
  const cut: Finding[] = [];
  const { submission, ledger } = file;
  const short: CollectedFile = {
    ...file,
    submission: submission && cutSubmission(submission, cut),
    ...(ledger && {
      ledger: {
        ...ledger,
        rectifications: cutRows(ledger.rectifications, ledgerSheets.items, cut),
      },
    }),
  };
  return { ...short, findings: [...file.findings, ...cut].map(quotingLess) };
}

/** What a workbook says, as it is stored; each row of which not all is goes to `cut`. */
export function cutSubmission(submission: Submission, cut: Finding[]): Submission {
  const { entries, evidence, performanceWeight: weights } = submission;
  return {
    ...submission,
    entries: cutRows(entries, sheetNames.scores, cut),
    evidence: cutRows(evidence, sheetNames.evidence, cut),
    performanceWeight: weights && {
      ...weights,
      blocks: cutRows(weights.blocks, sheetNames.weights, cut),
    },
  };
}

function quotingLess(one: Finding): Finding {
  if (!isLong(one.parameters)) return one;
  return { ...one, parameters: shortened(one.parameters) } as Finding;
}

function cutRows<Row extends { readonly cell: string }>(
  rows: readonly Row[],
  sheet: string,
  cut: Finding[],
): readonly Row[] {
  if (!rows.some(isLong)) return rows;
  return rows.map((row) => {
    if (!isLong(row)) return row;
    cut.push(finding('file.text-cut', { limit: LONGEST }, { sheet, cell: row.cell }));
    return shortened(row);
  });
}

function isLong(row: object): boolean {
  for (const value of Object.values(row)) if (lengthOf(value) > LONGEST) return true;
  return false;
}

function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (!Array.isArray(value)) return 0;
  return value.reduce((length: number, part) => length + lengthOf(part) + 1, 0);
}

/** The same, with the beginnings of its texts, and as many parts of its lists as there is room for. */
function shortened<Row extends object>(row: Row): Row {
  const values = Object.entries(row).map(([key, value]) => [key, beginningOf(value)]);
  return Object.fromEntries(values) as Row;
}

function beginningOf(value: unknown): unknown {
  if (lengthOf(value) <= LONGEST) return value;
  if (typeof value === 'string') return `${value.slice(0, LONGEST - 1)}…`;
  let room = LONGEST;
  return (value as readonly unknown[]).filter((part) => (room -= lengthOf(part) + 1) >= 0);
}
