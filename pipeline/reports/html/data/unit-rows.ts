import type { EvidenceRow } from '../../../database/marts.ts';
import { allFindings, type ReportFinding } from '../../all-findings.ts';
import { listed } from '../../listed.ts';
import type { DetailedModel, ReportModel } from '../../model.ts';
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
  model: DetailedModel,
  abridgement: Abridgement,
): RowsByUnit<EvidenceField> {
  const rows = abridgement.evidence ? model.evidence : [];
  return rowsOfUnits(model, rows, evidenceFields, (row, field) =>
    evidenceTexts[field](row, abridgement),
  );
}

/** What was found in each unit's files. */
export function findingRows(model: ReportModel): RowsByUnit<FindingField> {
  return rowsOfUnits(model, allFindings(model), findingFields, findingText);
}

type EvidenceText = (row: EvidenceRow, abridgement: Abridgement) => string;

const evidenceTexts: Readonly<Record<EvidenceField, EvidenceText>> = {
  stage: ({ stage }) => stageLabel(stage),
  number: ({ number }) => number,
  indicators: ({ indicators }) => listed(indicators),
  title: ({ title }) => title,
  link: ({ link }, { evidenceLinks }) => (evidenceLinks ? link : ''),
  date: ({ date }) => date,
  note: ({ note }, { evidenceNotes }) => (evidenceNotes ? note : ''),
  file: ({ file }) => file,
  sheet: ({ sheet }) => sheet,
  cell: ({ cell }) => cell,
};

function findingText(row: ReportFinding, field: FindingField): string {
  return row[field];
}
