import { keysOf } from '#core/keys.ts';
import { indicatorCells, type IndicatorCells } from './indicator-cells.ts';
import { known } from './known.ts';
import type { OpenSheet } from './open-sheet.ts';
import { readNumber, readText, readWord } from './read-cell.ts';
import { readLeaf } from './read-leaf.ts';
import { readLevels } from './read-levels.ts';
import { branchColumns, indicatorHeaders, type IndicatorColumn } from './sheets.ts';

/** The tree of 指标 as data for the schema: a row belongs to the nearest one above of a lesser level. */
export function readIndicators(sheet: OpenSheet<IndicatorColumn>): unknown[] {
  sheet.notes.mark(['indicators'], sheet.header('points'));
  const levels = readLevels(sheet);
  let next = 0;

  function readSiblings(path: readonly PropertyKey[], level: number): unknown[] {
    const nodes: unknown[] = [];
    while (levels[next] === level) nodes.push(readNode([...path, nodes.length], level));
    return nodes;
  }

  function readNode(path: readonly PropertyKey[], level: number): unknown {
    const cells = indicatorCells(sheet, sheet.rows[next] ?? 0, path);
    next += 1;
    const isBranch = levels[next] === level + 1;
    sheet.notes.mark(path, cells.spot('code'));
    const common = readCommon(cells);
    if (!isBranch) return known({ ...common, ...readLeaf(cells) });
    refuseLeafColumns(cells);
    return known({ ...common, children: readSiblings([...path, 'children'], level + 1) });
  }

  return readSiblings(['indicators'], 1);
}

function readCommon(cells: IndicatorCells): Record<string, unknown> {
  return {
    code: readWord(cells.at('code', ['code'])),
    name: readText(cells.at('name', ['name'])),
    points: readNumber(cells.at('points', ['points'])),
    weight: readNumber(cells.at('weight', ['weight'])),
    notes: readText(cells.at('notes', ['notes'])),
  };
}

/** Notes what a row above others fills in that only a leaf has; its rule says it all. */
function refuseLeafColumns(cells: IndicatorCells): void {
  if (cells.isFilled('rule')) {
    cells.notes.fault('scheme-sheet.rule-above-others', {}, cells.spot('rule'));
    return;
  }
  for (const column of keysOf(indicatorHeaders)) {
    if (branchColumns.has(column) || !cells.isFilled(column)) continue;
    const spot = cells.spot(column);
    cells.notes.fault('scheme-sheet.not-for-branch', { column: spot.label }, spot);
  }
}
