import type { RankingRow } from '../../database/marts.ts';
import { pointsFixed, pointsText } from '../figures.ts';
import type { ReportModel } from '../model.ts';
import { unitChanges, type UnitChange } from '../unit-changes.ts';
import { words } from '../wording/zh-CN.ts';
import type { Cell } from './cell.ts';
import { changePlaces, type ChangePlace } from './row-places.ts';

/** What a row of the page's table says of the round before; nothing where there is none. */
export function changeCells(model: ReportModel): (row: RankingRow) => readonly Cell[] {
  if (model.previousRound === undefined) return () => [];
  const changes = unitChanges(model);
  const { decimals } = model.scheme;
  return (row) => {
    const change = changes.get(row.unit_code);
    if (change !== undefined) {
      const cells = cellsOf(change, decimals);
      return changePlaces.map((place) => cells[place]);
    }
    return row.rank === null ? [] : [words.changes.unranked];
  };
}

function cellsOf(
  { previousRank, rankChange, previousScore, scoreChange, compared }: UnitChange,
  decimals: number,
): Readonly<Record<ChangePlace, Cell>> {
  return {
    rankChange,
    previousRank,
    previousScore: pointsFixed(previousScore, decimals),
    scoreChange: pointsFixed(scoreChange, decimals) || null,
    comparedChange: pointsFixed(compared?.change ?? null, decimals) || null,
    comparedLeaves: compared?.leaves ?? null,
    comparedPoints: pointsText(compared?.points ?? null) || null,
    comparedPrevious: pointsFixed(compared?.previous ?? null, decimals) || null,
    comparedScore: pointsFixed(compared?.score ?? null, decimals) || null,
  };
}
