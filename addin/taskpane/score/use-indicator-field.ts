import type { Assessment, Indicator, InputColumn } from '../../assessment/assessment.ts';
import { useField, type Field } from '../fields/use-field.ts';
import { useTools } from '../tools.ts';

/** Key of an indicator's cell among the fields. */
export function indicatorKey(code: string, column: InputColumn): string {
  return `${code}/${column}`;
}

/** The indicator of a code; every code of the pane has one. */
export function indicatorOf(assessment: Assessment, code: string): Indicator {
  const found = assessment.indicators.find(({ leaf }) => leaf.code === code);
  if (found === undefined) throw new Error(`no indicator ${code} in the workbook`);
  return found;
}

/** Binds a field to an input cell of an indicator. */
export function useIndicatorField(code: string, column: InputColumn): Field {
  const { actions, assessment } = useTools();
  return useField({
    key: indicatorKey(code, column),
    stored: () =>
      assessment().indicators.find(({ leaf }) => leaf.code === code)?.texts[column] ?? '',
    write: (text, editing) => actions.enter(code, column, text, editing),
  });
}
