import { MOST_LEVELS } from '#core/scheme/depth.ts';
import type { OpenSheet } from './open-sheet.ts';
import { readNumber } from './read-cell.ts';
import type { IndicatorColumn } from './sheets.ts';

/**
 * The level of each row, 1 at the top, at most one below that of the row above and never too deep.
 *
 * A level that leaves one out, is too deep, or is none, is noted; what is likely meant stands in for
 * it, so that it brings up no faults that are none.
 */
export function readLevels(sheet: OpenSheet<IndicatorColumn>): number[] {
  let above = { level: 0, isLeaf: false };
  return sheet.rows.map((row) => {
    const most = Math.min(above.level + 1, MOST_LEVELS);
    const stated = readLevel(sheet, row, most);
    const likely = above.isLeaf ? above.level : most;
    above = { level: Math.min(stated ?? likely, most), isLeaf: sheet.isFilled(row, 'rule') };
    return above.level;
  });
}

function readLevel(
  { at, spot, notes }: OpenSheet<IndicatorColumn>,
  row: number,
  most: number,
): number | undefined {
  const place = spot(row, 'level');
  const found = readNumber(at(row, 'level')) ?? '';
  if (!/^[1-9]\d{0,3}$/.test(found)) {
    if (!notes.hasFault(place)) notes.fault('scheme-sheet.level', { found }, place);
    return undefined;
  }
  const level = Number(found);
  if (level > MOST_LEVELS) {
    notes.fault('scheme-sheet.level-too-deep', { found, limit: MOST_LEVELS }, place);
  } else if (level > most) {
    notes.fault('scheme-sheet.level-jump', { found, limit: most }, place);
  }
  return level;
}
