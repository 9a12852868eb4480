import type { RuleKind } from '#core/scheme/rules.ts';
import { known } from './known.ts';
import { options } from './options.ts';
import { readDue, readNumber, readOption, readQuantity, readText } from './read-cell.ts';
import { readBounds, readPairs } from './read-parameters.ts';
import { columnsOf } from './rule-cells.ts';
import { parameterColumns, type ParameterColumn } from './sheets.ts';
import type { IndicatorCells } from './indicator-cells.ts';

/** Below the path of a rule: the cell that decides how much it can give. */
export const DECISIVE = 'decisive';

/** The rule of a row as data for the schema; what is filled in and means nothing to it is noted. */
export function readRule(row: IndicatorCells): Record<string, unknown> | undefined {
  const kind = readOption(row.at('rule', ['rule']), options.rule);
  if (kind === undefined) return undefined;
  refuse(
    row,
    parameterColumns.filter((column) => !columnsOf[kind].includes(column)),
    options.rule[kind],
  );
  return { kind, ...readParameters(kind, row) };
}

function readParameters(kind: RuleKind, row: IndicatorCells): Record<string, unknown> {
  switch (kind) {
    case 'target':
    case 'range':
      return readAim(kind, row);
    case 'deadline':
      return known({
        by: readDue(row.at('by', ['rule', 'by'])),
        deductPerDay: readNumber(row.at('each', ['rule', 'deductPerDay'])),
      });
    case 'occurrences':
      row.at('cap', ['rule', DECISIVE]);
      return known({
        each: readNumber(row.at('each', ['rule', 'each'])),
        cap: readNumber(row.at('cap', ['rule', 'cap'])),
        unit: readText(row.at('unit', ['rule', 'unit'])),
      });
    case 'checklist':
      row.at('entries', ['rule', DECISIVE]);
      return known({ items: readPairs(row.at('entries', ['rule', 'items']), 'points') });
    case 'level':
      row.at('entries', ['rule', DECISIVE]);
      return known({ levels: readPairs(row.at('entries', ['rule', 'levels']), 'share') });
    case 'judgement':
      return known({ guidance: readText(row.at('guidance', ['rule', 'guidance'])) });
  }
}

function readAim(kind: 'target' | 'range', row: IndicatorCells): Record<string, unknown> {
  const unit = readText(row.at('unit', ['rule', 'unit']));
  const value = row.at('value', ['rule', kind === 'target' ? 'value' : 'min']);
  row.at('value', ['rule', 'max']);
  row.at('value', ['rule', DECISIVE]);
  const aim =
    kind === 'target'
      ? {
          operator: readOption(row.at('operator', ['rule', 'operator']), options.operator),
          value: readQuantity(value, unit),
        }
      : readBounds(value, unit);
  return known({ ...aim, unit, otherwise: readOtherwise(row, unit) });
}

function readOtherwise(row: IndicatorCells, unit: string | undefined): unknown {
  const otherwise = readOption(row.at('otherwise', ['rule', 'otherwise']), options.otherwise);
  if (otherwise === 'step') {
    return known({
      every: readQuantity(row.at('every', ['rule', 'otherwise', 'every']), unit),
      deduct: readNumber(row.at('each', ['rule', 'otherwise', 'deduct'])),
    });
  }
  if (otherwise !== undefined) refuse(row, ['every', 'each'], options.otherwise[otherwise]);
  return otherwise;
}

/** Notes what a row fills in beside what it needs, so that nobody takes it to count. */
function refuse(row: IndicatorCells, columns: readonly ParameterColumn[], choice: string): void {
  for (const column of columns.filter((column) => row.isFilled(column))) {
    const spot = row.spot(column);
    row.notes.fault('scheme-sheet.not-for', { column: spot.label, kind: choice }, spot);
  }
}
