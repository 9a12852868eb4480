import { evidenceView } from '../../assessment/evidence.ts';
import type { EvidenceTexts } from '../../session/session.ts';
import { useField, type Field } from '../fields/use-field.ts';
import { useTools } from '../tools.ts';

/** Binds a field to a cell of the register, by the sheet's row. */
export function useEvidenceField(row: number, column: keyof EvidenceTexts): Field {
  const { actions, assessment } = useTools();
  return useField({
    key: `evidence/${row}/${column}`,
    stored: () =>
      evidenceView(assessment()).items.find((each) => each.row === row)?.item[column] ?? '',
    write: (text, editing) => actions.changeEvidence(row, column, text, editing),
  });
}
