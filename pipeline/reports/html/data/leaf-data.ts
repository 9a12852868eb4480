import { decimal } from '#core/decimal.ts';
import { criterionOf, goalOf } from '#core/scheme/criterion.ts';
import type { Leaf } from '#core/scheme/scheme.ts';
import { originNames, ruleKindNames, unitKindNames } from '#core/scheme/wording/names.zh-CN.ts';
import type { IndicatorRow } from '../../../database/marts.ts';
import { themeNames } from '../../../wording/themes.ts';
import { chaptersOf } from '../../chapter-rates.ts';
import { pointsText } from '../../figures.ts';
import type { ReportModel } from '../../model.ts';
import type { LeafData } from '../../page/page-data.ts';
import { pageWords } from '../../wording/page.zh-CN.ts';
import { percentText } from '../percent-text.ts';

/** The leaves of the scheme, each with what it asks and its statistics. */
export function leafData(model: ReportModel): readonly LeafData[] {
  const chapters = chaptersOf(model);
  const rows = new Map(model.indicatorStatistics.map((row) => [row.indicator_code, row]));
  return model.scheme.leaves.map((leaf) => ({
    code: leaf.code,
    name: leaf.name,
    path: leaf.path.map((branch) => branch.name),
    chapter: chapters.findIndex((chapter) => chapter.code === leaf.path[0]?.code),
    type: leaf.type,
    points: leaf.points.toString(),
    facts: factsOf(leaf),
    statistics: statisticsOf(rows.get(leaf.code)),
  }));
}

function factsOf(leaf: Leaf): LeafData['facts'] {
  const { facts, listSeparator } = pageWords;
  const kinds = leaf.appliesTo?.map((kind) => unitKindNames[kind]) ?? [];
  const source = [leaf.source?.item, leaf.source?.clause];
  const told: readonly (readonly [label: string, fact: string])[] = [
    [facts.type, facts.types[leaf.type]],
    [facts.points, leaf.points.toString()],
    [facts.rule, ruleKindNames[leaf.rule.kind]],
    [facts.goal, goalOf(leaf)],
    [facts.criterion, criterionOf(leaf)],
    [facts.source, source.filter((part) => part !== undefined).join(listSeparator)],
    [facts.theme, leaf.theme === undefined ? '' : themeNames[leaf.theme]],
    [facts.lead, leaf.lead ?? ''],
    [facts.responsible, leaf.responsible.join(listSeparator)],
    [facts.kinds, kinds.join(listSeparator)],
    [facts.origin, originNames[leaf.origin]],
    [facts.start, leaf.start ?? ''],
    [facts.due, leaf.due ?? ''],
    [facts.evidence, leaf.evidence.join(listSeparator)],
    [facts.notes, leaf.notes ?? ''],
  ];
  return told.filter(([, fact]) => fact !== '');
}

function statisticsOf(row: IndicatorRow | undefined): LeafData['statistics'] {
  return {
    units: countText(row?.units),
    mean: quotient(row?.mean_score),
    rate: percentText(row?.score_rate ?? null),
    lowest: pointsText(row?.min_micro ?? null),
    highest: pointsText(row?.max_micro ?? null),
    deviation: quotient(row?.stddev),
    zeroUnits: countText(row?.zero_units),
    fullUnits: countText(row?.full_units),
  };
}

/** A quotient that a model computed, to the thousandth. */
function quotient(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : decimal(value).toDecimalPlaces(3).toString();
}

function countText(count: number | undefined): string {
  return count === undefined ? '' : String(count);
}
