import type { LeafColumns, LeafField, PageData, RecordField, SharedField } from './page-data.ts';
import { textIn } from './texts.ts';

/** What one evaluator said of a leaf of a unit, or what was measured. */
export type LeafEntry = Readonly<Record<LeafField | SharedField | 'stage', string>>;

/** The score of record of a leaf of a unit; its stage is empty without a score. */
export type LeafRecord = Readonly<Record<RecordField, string>>;

/** The score of record of a leaf (by its place in the scheme) of a unit. */
export function recordOf(data: PageData, leaf: number, unit: number): LeafRecord {
  const { record } = columnsOf(data, leaf);
  return {
    score: textIn(record.score, unit),
    stage: textIn(record.stage, unit),
    applicable: textIn(record.applicable, unit),
  };
}

/** All that was said of a leaf of a unit, in the order of the stages. */
export function entriesOf(data: PageData, leaf: number, unit: number): readonly LeafEntry[] {
  const { entries } = columnsOf(data, leaf);
  const row = leaf * data.unitCount + unit;
  return data.layers.flatMap(({ stage, shared }, layer) => {
    const own = entries[layer];
    if (own === undefined || textIn(own.applicable, unit) === '') return [];
    return {
      stage,
      applicable: textIn(own.applicable, unit),
      value: textIn(own.value, unit),
      computed: textIn(own.computed, unit),
      score: textIn(own.score, unit),
      cell: textIn(own.cell, unit),
      evaluator: textIn(shared.evaluator, row),
      reason: textIn(shared.reason, row),
      omissionReason: textIn(shared.omissionReason, row),
      evidence: textIn(shared.evidence, row),
      file: textIn(shared.file, row),
      sheet: textIn(shared.sheet, row),
    };
  });
}

function columnsOf({ leafColumns }: PageData, leaf: number): LeafColumns {
  const columns = leafColumns[leaf];
  if (columns === undefined) throw new Error(`no leaf ${leaf} in the page`);
  return columns;
}
