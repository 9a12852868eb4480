import type { OutcomeRow } from '../../../database/marts.ts';
import { flag } from '../../csv/csv-text.ts';
import { pointsText } from '../../figures.ts';
import type { ReportModel } from '../../model.ts';
import { recordFields, type LeafColumns, type RecordField } from '../../page/page-data.ts';
import { stageLabel } from '../../wording/stage-label.ts';
import { textsOf } from './texts-of.ts';

/** The scores of record, by leaf. */
export function recordColumns(model: ReportModel): readonly LeafColumns['record'][] {
  const byLeaf = Map.groupBy(model.outcomes, (row) => row.indicator_code);
  return model.scheme.leaves.map((leaf) => {
    const ofUnit = new Map(byLeaf.get(leaf.code)?.map((row) => [row.unit_code, row]));
    const rows = model.rankings.map((ranking) => ofUnit.get(ranking.unit_code));
    return Object.fromEntries(
      recordFields.map((field) => [
        field,
        textsOf(rows.map((row) => (row === undefined ? '' : recordTexts[field](row)))),
      ]),
    ) as LeafColumns['record'];
  });
}

const recordTexts: Readonly<Record<RecordField, (row: OutcomeRow) => string>> = {
  applicable: ({ applicable }) => flag(applicable),
  stage: ({ stage }) => (stage === null ? '' : stageLabel(stage)),
  score: ({ score_micro }) => pointsText(score_micro),
};
