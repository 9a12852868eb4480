import type { OutcomeRow } from '../../../database/marts.ts';
import { pointsText } from '../../figures.ts';
import type { ReportModel } from '../../model.ts';
import type { ByLeaf, RecordData } from '../../page/page-data.ts';
import { stageLabel } from '../../wording/stage-label.ts';
import { flag } from '../../csv/csv-text.ts';
import { textsOf } from './texts-of.ts';

/** The scores of record of every leaf and unit. */
export function recordData(model: ReportModel): RecordData {
  const byLeaf = Map.groupBy(model.outcomes, (row) => row.indicator_code);
  const columns = (textOf: (row: OutcomeRow) => string): ByLeaf =>
    model.scheme.leaves.map((leaf) => {
      const ofUnit = new Map(byLeaf.get(leaf.code)?.map((row) => [row.unit_code, textOf(row)]));
      return textsOf(model.rankings.map((row) => ofUnit.get(row.unit_code) ?? ''));
    });
  return {
    score: columns((row) => pointsText(row.score_micro)),
    stage: columns((row) => (row.stage === null ? '' : stageLabel(row.stage))),
    applicable: columns((row) => flag(row.applicable)),
  };
}
