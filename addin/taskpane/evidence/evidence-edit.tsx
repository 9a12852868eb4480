import type { EvidenceItem } from '#core/workbook/submission.ts';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Assessment } from '../../assessment/assessment.ts';
import { CitedIndicators } from './cited-indicators.tsx';
import { TextField } from '../controls/text-field.tsx';
import { useTools } from '../tools.ts';
import { useEvidenceField } from './use-evidence-field.ts';

export interface EvidenceEditProps {
  readonly item: EvidenceItem;
  /** Its row in 佐证材料. */
  readonly row: number;
  readonly assessment: Assessment;
}

/** The fields of a registered piece, and the indicators that it serves. */
export function EvidenceEdit({ item, row, assessment }: EvidenceEditProps): JSX.Element {
  const { words } = useTools();
  const { columns } = words.evidence;
  const title = useEvidenceField(row, 'title');
  const link = useEvidenceField(row, 'link');
  const date = useEvidenceField(row, 'date');
  const note = useEvidenceField(row, 'note');
  const id = useId();
  return (
    <div class="stack" role="group" aria-labelledby={id}>
      <h3 id={id} class="unseen">
        {words.evidence.editNamed(item.number, false)}
      </h3>
      <TextField label={columns.title} field={title} />
      <TextField label={columns.link} field={link} inputMode="url" />
      <TextField label={columns.date} field={date} of="date" size="short" />
      <TextField label={columns.note} field={note} />
      {item.number !== '' && <CitedIndicators item={item} assessment={assessment} />}
    </div>
  );
}
