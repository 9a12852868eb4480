import { known } from './known.ts';
import type { OpenSheet } from './open-sheet.ts';
import { options } from './options.ts';
import { readNumber, readOption, readText, readWord } from './read-cell.ts';
import type { GradeColumn, VetoColumn } from './sheets.ts';

/** The grades as data for the schema. */
export function readGrades(sheet: OpenSheet<GradeColumn>): unknown[] {
  sheet.notes.mark(['grades'], sheet.header('from'));
  return sheet.rows.map((row, index) => {
    const path = ['grades', index];
    return known({
      name: readText(sheet.at(row, 'name', [...path, 'name'])),
      from: readNumber(sheet.at(row, 'from', [...path, 'from'])),
    });
  });
}

/** The vetoes as data for the schema. */
export function readVetoes(sheet: OpenSheet<VetoColumn>): unknown[] {
  sheet.notes.mark(['vetoes'], sheet.header('code'));
  return sheet.rows.map((row, index) => {
    const path = ['vetoes', index];
    const source = known({
      item: readText(sheet.at(row, 'item', [...path, 'source', 'item'])),
      clause: readText(sheet.at(row, 'clause', [...path, 'source', 'clause'])),
    });
    return known({
      code: readWord(sheet.at(row, 'code', [...path, 'code'])),
      name: readText(sheet.at(row, 'name', [...path, 'name'])),
      effect: readEffect(sheet, row, [...path, 'effect']),
      source: Object.keys(source).length > 0 ? source : undefined,
    });
  });
}

function readEffect(
  sheet: OpenSheet<VetoColumn>,
  row: number,
  path: readonly PropertyKey[],
): unknown {
  const kind = readOption(sheet.at(row, 'effect', path), options.effect);
  if (kind === undefined) return undefined;
  const own = kind === 'cap' ? 'score' : kind === 'grade' ? 'grade' : undefined;
  for (const column of ['score', 'grade'] as const) {
    if (column === own || !sheet.isFilled(row, column)) continue;
    const spot = sheet.spot(row, column);
    const parameters = { column: spot.label, kind: options.effect[kind] };
    sheet.notes.fault('scheme-sheet.not-for', parameters, spot);
  }
  return known({
    kind,
    ...(own === 'score' && { score: readNumber(sheet.at(row, own, [...path, 'score'])) }),
    ...(own === 'grade' && { atMost: readText(sheet.at(row, own, [...path, 'atMost'])) }),
  });
}
