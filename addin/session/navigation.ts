import { inputColumns } from '#core/workbook/score-sheet.ts';
import type { Assessment, Indicator } from '../assessment/assessment.ts';
import { codeAt, locate } from '../assessment/locate.ts';
import type { CellPlace } from '../host.ts';

/** The indicator that is shown when a workbook is opened: the selected one, else the first that is open. */
export function startOf(assessment: Assessment, selected: CellPlace | undefined): string {
  return (
    (selected && indicatorAt(assessment, selected)) ??
    assessment.indicators.find(isOpen)?.leaf.code ??
    assessment.indicators[0]?.leaf.code ??
    ''
  );
}

/** The code of the indicator that a cell belongs to, if it is one of this workbook. */
export function indicatorAt(
  { workbook, indicators }: Assessment,
  place: CellPlace,
): string | undefined {
  const code = codeAt(workbook, place);
  return indicators.find(({ leaf }) => leaf.code === code)?.leaf.code;
}

/** The one so many places further; the first or last one beyond the ends. */
export function neighbour({ indicators }: Assessment, code: string, step: 1 | -1): string {
  const at = indicators.findIndex(({ leaf }) => leaf.code === code) + step;
  const held = Math.max(0, Math.min(indicators.length - 1, at));
  return indicators[held]?.leaf.code ?? code;
}

/** The next one after `code` that is open, from the top again after the last; `undefined` for none. */
export function nextOpen({ indicators }: Assessment, code: string): string | undefined {
  const at = indicators.findIndex(({ leaf }) => leaf.code === code);
  const following = [...indicators.slice(at + 1), ...indicators.slice(0, at + 1)];
  return following.find(isOpen)?.leaf.code;
}

/** The cell of an indicator that is filled in first at this stage; its code where none is. */
export function entryCell(
  { workbook, identity, indicators }: Assessment,
  code: string,
): CellPlace | undefined {
  const leaf = indicators.find((each) => each.leaf.code === code)?.leaf;
  const column = (leaf && inputColumns(identity.stage, leaf)[0]) ?? 'code';
  return locate(workbook, { of: 'indicator', code, column });
}

function isOpen({ state }: Indicator): boolean {
  return state === 'open';
}
