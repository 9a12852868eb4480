import { comparison } from '../../comparison.ts';
import type { ReportModel } from '../../model.ts';
import type { RankingColumn, UnitField } from '../../page/page-data.ts';
import { pageWords } from '../../wording/page.zh-CN.ts';
import { words } from '../../wording/zh-CN.ts';

type Named = Pick<RankingColumn, 'label' | 'sort' | 'tier'>;

/**
 * The columns of the ranking. There is no room both for the parts of a score and for how it changed:
 * the parts give way where there is a round before, and stand on the unit's page alone. The province
 * stands there where there are several.
 */
export function rankingColumns(model: ReportModel): readonly RankingColumn[] {
  const [peers = 'kind'] = model.scheme.ranking.peers;
  const provinces = new Set(model.rankings.map((row) => row.province));
  return [
    column('rank', { label: words.rank, sort: 'low first', tier: 1 }),
    column('name', { label: words.unit, sort: 'text', tier: 1 }),
    ...(provinces.size > 1
      ? [column('province', { label: pageWords.province, sort: 'text', tier: 2 })]
      : []),
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

function column(field: UnitField, named: Named, sortField: UnitField = field): RankingColumn {
  return { ...named, field, sortField };
}

const partColumns: readonly RankingColumn[] = [
  column('base', { label: words.base, sort: 'high first', tier: 2 }),
  column('bonus', { label: words.bonus, sort: 'high first', tier: 3 }),
  column('deduction', { label: words.deduction, sort: 'high first', tier: 3 }),
  column('omitted', { label: words.omitted, sort: 'high first', tier: 3 }),
];

function change(field: UnitField, label: string): RankingColumn {
  return column(field, { label, sort: 'high first', tier: 2 });
}

function changeColumns(model: ReportModel): readonly RankingColumn[] {
  const compared = comparison(model);
  if (compared === undefined) return [];
  const { changes } = words;
  return [
    change('rankChange', changes.rank),
    ...(compared.scores === 'comparable' ? [change('scoreChange', changes.score)] : []),
    ...(compared.previous.by_leaf ? [change('comparedChange', changes.compared)] : []),
  ];
}
