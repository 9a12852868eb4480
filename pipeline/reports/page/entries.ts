import type { LeafField, PageData, SharedField } from './page-data.ts';
import { textIn, type Texts } from './texts.ts';

/** What one evaluator said of a leaf of a unit, or what was measured. */
export type LeafEntry = Readonly<Record<LeafField | SharedField | 'stage', string>>;

/** The score of record of a leaf of a unit. */
export interface LeafRecord {
  readonly score: string;
  /** In words; empty text without a score. */
  readonly stage: string;
  /** `1`, `0`, or empty text where the leaf is none of the unit's. */
  readonly applicable: string;
}

/** The score of record of a leaf (by its place in the scheme) of a unit. */
export function recordOf({ record }: PageData, leaf: number, unit: number): LeafRecord {
  return {
    score: ofLeaf(record.score, leaf, unit),
    stage: ofLeaf(record.stage, leaf, unit),
    applicable: ofLeaf(record.applicable, leaf, unit),
  };
}

/** All that was said of a leaf of a unit, in the order of the stages. */
export function entriesOf(data: PageData, leaf: number, unit: number): readonly LeafEntry[] {
  return data.layers.flatMap(({ stage, ofLeaf: own, shared }) => {
    const leafText = (field: LeafField) => ofLeaf(own[field], leaf, unit);
    const applicable = leafText('applicable');
    if (applicable === '') return [];
    const sharedText = (field: SharedField) => textIn(shared[field], leaf * data.unitCount + unit);
    return {
      stage,
      applicable,
      value: leafText('value'),
      computed: leafText('computed'),
      score: leafText('score'),
      cell: leafText('cell'),
      evaluator: sharedText('evaluator'),
      reason: sharedText('reason'),
      omissionReason: sharedText('omissionReason'),
      evidence: sharedText('evidence'),
      file: sharedText('file'),
      sheet: sharedText('sheet'),
    };
  });
}

function ofLeaf(columns: readonly Texts[], leaf: number, unit: number): string {
  const column = columns[leaf];
  if (column === undefined) throw new Error(`no leaf ${leaf} in the page`);
  return textIn(column, unit);
}
