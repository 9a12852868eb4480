import type { EvidenceRow } from '../../../database/marts.ts';
import { allFindings, type ReportFinding } from '../../all-findings.ts';
import { listed } from '../../listed.ts';
import type { ReportModel } from '../../model.ts';
import {
  evidenceFields,
  findingFields,
  type EvidenceField,
  type FindingField,
  type RowsByUnit,
} from '../../page/page-data.ts';
import { stageLabel } from '../../wording/stage-label.ts';
import type { Abridgement } from './abridgement.ts';
import { rowsOfUnits } from './rows-of-units.ts';

/** The evidence that each unit's workbooks register. */
export function evidenceRows(
  model: ReportModel,
  abridgement: Abridgement,
): RowsByUnit<EvidenceField> {
  const rows = abridgement.evidence ? model.evidence : [];
  return rowsOfUnits(model, rows, evidenceFields, (row, field) =>
    evidenceText(row, field, abridgement),
  );
}

/** What was found in each unit's files. */
export function findingRows(model: ReportModel): RowsByUnit<FindingField> {
  return rowsOfUnits(model, allFindings(model), findingFields, findingText);
}

function evidenceText(
  row: EvidenceRow,
  field: EvidenceField,
  { evidenceNotes, evidenceLinks }: Abridgement,
): string {
  const texts: Readonly<Record<EvidenceField, string>> = {
    ...row,
    stage: stageLabel(row.stage),
    indicators: listed(row.indicators),
    note: evidenceNotes ? row.note : '',
    link: evidenceLinks ? row.link : '',
  };
  return texts[field];
}

function findingText(row: ReportFinding, field: FindingField): string {
  return row[field];
}
