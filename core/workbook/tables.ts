import type { RawWorkbook } from './cells.ts';
import { findTable, type FoundTable } from './find-table.ts';
import {
  evidenceHeaders,
  scoreHeaders,
  sheetNames,
  weightHeaders,
  type EvidenceColumn,
  type ScoreColumn,
  type WeightColumn,
} from './sheets.ts';

/** The tables of a workbook of ours; `undefined` where it lacks the sheet. */
export interface Tables {
  readonly scores: FoundTable<ScoreColumn> | undefined;
  readonly evidence: FoundTable<EvidenceColumn> | undefined;
  readonly weights: FoundTable<WeightColumn> | undefined;
}

/** Finds the tables of a workbook in their sheets. */
export function findTables(workbook: RawWorkbook): Tables {
  return {
    scores: tableIn(workbook, sheetNames.scores, scoreHeaders),
    evidence: tableIn(workbook, sheetNames.evidence, evidenceHeaders),
    weights: tableIn(workbook, sheetNames.weights, weightHeaders),
  };
}

/** Finds the table of a sheet by its headers; `undefined` where the workbook lacks the sheet. */
export function tableIn<K extends string>(
  workbook: RawWorkbook,
  name: string,
  headers: Readonly<Record<K, string>>,
): FoundTable<K> | undefined {
  const sheet = workbook.sheet(name);
  return sheet && findTable(sheet, headers);
}
