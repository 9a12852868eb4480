import type { RankingRow } from '../../database/marts.ts';
import { comparison } from '../comparison.ts';
import { pointsNumber } from '../figures.ts';
import type { ReportModel } from '../model.ts';
import { unitChanges } from '../unit-changes.ts';
import { words } from '../wording/zh-CN.ts';
import { changeColumn, pointsFormula, rankFormula } from './change-column.ts';
import { formats } from './style.ts';
import type { TableColumn } from './table-column.ts';

/** Letters of the columns that the changes are worked out from. */
interface Letters {
  readonly rank: string;
  readonly score: string;
  readonly previousRank: string;
  readonly previousScore: string;
}

/** The columns of the ranking that look back at the round before; none where there is none. */
export function previousColumns(
  model: ReportModel,
  { rank, score, previousRank, previousScore }: Letters,
): readonly TableColumn<RankingRow>[] {
  const compared = comparison(model);
  if (compared === undefined) return [];
  const changes = unitChanges(model);
  const changeOf = (row: RankingRow) => changes.get(row.unit_code);
  const group = words.changes.group(compared.previous.round);
  const ranks: readonly TableColumn<RankingRow>[] = [
    {
      header: words.changes.previousRank,
      group,
      width: 7.5,
      align: 'center',
      value: (row) =>
        changeOf(row)?.previousRank ?? (row.rank === null ? null : words.changes.unrankedShort),
    },
    changeColumn({
      header: words.changes.rank,
      group,
      width: 7.5,
      kind: 'rank',
      of: changeOf,
      formula: (_, line) => rankFormula(`${rank}${line}`, `${previousRank}${line}`),
      result: (change) => change.rankChange,
    }),
  ];
  if (compared.scores !== 'comparable') return ranks;
  return [
    ...ranks,
    {
      header: words.changes.previousScore,
      group,
      width: 8,
      align: 'right',
      format: formats.points,
      value: (row) => pointsNumber(changeOf(row)?.previousScore ?? null),
    },
    changeColumn({
      header: words.changes.score,
      group,
      width: 8,
      kind: 'points',
      of: (row: RankingRow) => changeOf(row)?.scoreChange,
      formula: (_, line) => pointsFormula(`${score}${line}`, `${previousScore}${line}`),
      result: pointsNumber,
    }),
  ];
}
