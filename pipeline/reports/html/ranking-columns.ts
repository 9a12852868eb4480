import { comparison } from '../comparison.ts';
import type { ReportModel } from '../model.ts';
import { words } from '../wording/zh-CN.ts';
import { placeOf, placeOfChange, type ChangePlace, type Place } from './row-places.ts';

/** A column of the ranking. */
export interface Column {
  readonly label: string;
  readonly shows: Place | ChangePlace;
  /** Where that stands in a row, and what the column is sorted by. */
  readonly place: number;
  readonly sortPlace: number;
  readonly sort: 'text' | 'low first' | 'high first';
  /** 1 shows on a phone too, 2 on a tablet, 3 on a desk only. */
  readonly tier: 1 | 2 | 3;
}

type Named = Pick<Column, 'label' | 'sort' | 'tier'>;

/**
 * The columns of the ranking. There is no room both for the parts of a score and for how it changed:
 * the parts give way where there is a round before, and stand in the unit's details alone.
 */
export function rankingColumns(model: ReportModel): readonly Column[] {
  const [peers = 'kind'] = model.scheme.ranking.peers;
  return [
    column('rank', { label: words.rank, sort: 'low first', tier: 1 }),
    column('name', { label: words.unit, sort: 'text', tier: 1 }),
    column('prefecture', { label: words.prefecture, sort: 'text', tier: 2 }),
    column('kind', { label: words.kind, sort: 'text', tier: 2 }),
    column('score', { label: words.score, sort: 'high first', tier: 1 }),
    column('outcome', { label: words.outcome, sort: 'low first', tier: 1 }, 'tone'),
    ...(model.previousRound === undefined ? partColumns : changeColumns(model)),
    column('groupRank', { label: words.peers[peers], sort: 'low first', tier: 2 }),
    column('weight', { label: words.weightShort, sort: 'high first', tier: 2 }),
    column('self', { label: words.self, sort: 'high first', tier: 3 }),
  ];
}

function column(shows: Place, named: Named, sortsBy: Place = shows): Column {
  return { ...named, shows, place: placeOf(shows), sortPlace: placeOf(sortsBy) };
}

const partColumns: readonly Column[] = [
  column('base', { label: words.base, sort: 'high first', tier: 2 }),
  column('bonus', { label: words.bonus, sort: 'high first', tier: 3 }),
  column('deduction', { label: words.deduction, sort: 'high first', tier: 3 }),
  column('omitted', { label: words.omitted, sort: 'high first', tier: 3 }),
];

function changeColumns(model: ReportModel): readonly Column[] {
  const compared = comparison(model);
  if (compared === undefined) return [];
  const change = (shows: ChangePlace, label: string): Column => {
    const place = placeOfChange(model, shows);
    return { label, shows, place, sortPlace: place, sort: 'high first', tier: 2 };
  };
  const { changes } = words;
  return [
    change('rankChange', changes.rank),
    ...(compared.scores === 'comparable' ? [change('scoreChange', changes.score)] : []),
    ...(compared.previous.by_leaf ? [change('comparedChange', changes.compared)] : []),
  ];
}
