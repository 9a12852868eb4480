import type { ScoreRow } from '../../../database/marts.ts';
import { flag } from '../../csv/csv-text.ts';
import { pointsText } from '../../figures.ts';
import { listed } from '../../listed.ts';
import type { DetailedModel, ReportModel } from '../../model.ts';
import {
  leafFields,
  sharedFields,
  type Layer,
  type LeafColumns,
  type LeafField,
  type SharedField,
} from '../../page/page-data.ts';
import type { Texts } from '../../page/texts.ts';
import { stageLabel } from '../../wording/stage-label.ts';
import type { Abridgement } from './abridgement.ts';
import { textsOf } from './texts-of.ts';

/** All that was said of the leaves. */
export interface Layers {
  /** One for each stage and, where several evaluate, each of them. */
  readonly layers: readonly Layer[];
  /** By leaf, then by layer. */
  readonly entries: readonly LeafColumns['entries'][];
}

/** Everything that accepted files say of the leaves, as columns. */
export function layersOf(model: DetailedModel, abridgement: Abridgement): Layers {
  const scores = abridgement.scores ? model.scores : [];
  const layers = [...rowsByLayer(scores)].map(([key, rows]) => ({
    stage: stageLabel(key.split(' ')[0] ?? ''),
    byLeaf: rowsByLeaf(model, rows),
  }));
  return {
    layers: layers.map(({ stage, byLeaf }) => ({
      stage,
      shared: columnsOf(sharedFields, sharedTexts, byLeaf.flat(), abridgement),
    })),
    entries: model.scheme.leaves.map((_, leaf) =>
      layers.map(({ byLeaf }) => columnsOf(leafFields, leafTexts, byLeaf[leaf] ?? [], abridgement)),
    ),
  };
}

/**
 * Rows by stage and by the place of their evaluator among those of the stage, `self 0`: those of one
 * unit, leaf and stage follow one another.
 */
function rowsByLayer(scores: readonly ScoreRow[]): ReadonlyMap<string, readonly ScoreRow[]> {
  const layers = new Map<string, ScoreRow[]>();
  let [before, place] = [scores[0], -1];
  for (const row of scores) {
    place = before !== undefined && isBeside(row, before) ? place + 1 : 0;
    before = row;
    const key = `${row.stage} ${place}`;
    const layer = layers.get(key) ?? [];
    layer.push(row);
    layers.set(key, layer);
  }
  return new Map([...layers].toSorted(([a], [b]) => layerOrder(a) - layerOrder(b)));
}

function isBeside(row: ScoreRow, other: ScoreRow): boolean {
  return (
    row.indicator_code === other.indicator_code &&
    row.unit_code === other.unit_code &&
    row.stage === other.stage
  );
}

const stageOrder = ['external', 'self', 'review', 'onsite', 'final'];

function layerOrder(key: string): number {
  const [stage = '', place] = key.split(' ');
  return stageOrder.indexOf(stage) * 1_000 + Number(place);
}

/** Of each leaf, the row of each unit in the order of the ranking. */
function rowsByLeaf(
  { scheme, rankings }: ReportModel,
  rows: readonly ScoreRow[],
): readonly (readonly (ScoreRow | undefined)[])[] {
  const byLeaf = Map.groupBy(rows, (row) => row.indicator_code);
  return scheme.leaves.map((leaf) => {
    const ofUnit = new Map(byLeaf.get(leaf.code)?.map((row) => [row.unit_code, row]));
    return rankings.map((ranking) => ofUnit.get(ranking.unit_code));
  });
}

function columnsOf<Field extends string>(
  fields: readonly Field[],
  texts: Readonly<Record<Field, TextOf>>,
  rows: readonly (ScoreRow | undefined)[],
  abridgement: Abridgement,
): Readonly<Record<Field, Texts>> {
  return Object.fromEntries(
    fields.map((field) => [
      field,
      textsOf(rows.map((row) => (row === undefined ? '' : texts[field](row, abridgement)))),
    ]),
  ) as Record<Field, Texts>;
}

type TextOf = (row: ScoreRow, abridgement: Abridgement) => string;

const leafTexts: Readonly<Record<LeafField, TextOf>> = {
  value: ({ value }, { values }) => (values ? value : ''),
  computed: ({ computed_micro }) => pointsText(computed_micro),
  score: ({ score_micro }) => pointsText(score_micro),
  applicable: ({ applicable }) => flag(applicable),
  cell: ({ cell }) => cell,
};

const sharedTexts: Readonly<Record<SharedField, TextOf>> = {
  evaluator: ({ evaluator }) => evaluator,
  reason: ({ reason }, { reasonLength }) => cut(reason, reasonLength),
  omissionReason: ({ omission_reason }, { reasonLength }) => cut(omission_reason, reasonLength),
  evidence: ({ evidence }) => listed(evidence),
  file: ({ file }) => file,
  sheet: ({ sheet }) => sheet,
};

/** The first characters of a text, with an ellipsis where more follow; never half of a character. */
function cut(text: string, length: number): string {
  if (text.length <= length || length === 0) return text.slice(0, length);
  return `${text.slice(0, length).replace(/\p{Cs}$/u, '')}…`;
}
