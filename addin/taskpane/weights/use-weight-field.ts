import type { WeightColumn } from '#core/workbook/sheets.ts';
import { useField, type Field } from '../fields/use-field.ts';
import { useTools } from '../tools.ts';
import { weightRows } from './weight-rows.ts';

/** Binds a field to a cell of the comprehensive-assessment table; weights are typed in per cent. */
export function useWeightField(row: number, column: Exclude<WeightColumn, 'ruleOfLaw'>): Field {
  const { actions, assessment } = useTools();
  return useField({
    key: `weight/${row}/${column}`,
    stored: () => weightRows(assessment()).find((each) => each.row === row)?.texts[column] ?? '',
    write: (text, editing) => actions.changeWeight(row, column, text, editing),
  });
}
