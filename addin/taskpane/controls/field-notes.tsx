import type { Finding } from '#core/findings/finding.ts';
import type { JSX } from 'preact';
import type { Field } from '../fields/use-field.ts';
import { useTools } from '../tools.ts';
import { FindingMessage } from './finding-message.tsx';
import { Message } from './message.tsx';

export interface FieldNotesProps {
  readonly id: string;
  readonly field: Field;
  /** What is to be said of its cell. */
  readonly findings?: readonly Finding[];
}

/** What is to be said of a field under it, read out when it appears. */
export function FieldNotes({ id, field, findings = [] }: FieldNotesProps): JSX.Element {
  const { words } = useTools();
  const { refused, overtaken } = field;
  const all = refused
    ? [refused, ...findings.filter(({ code }) => code !== refused.code)]
    : findings;
  return (
    <div id={id} class="findings" aria-live="polite">
      {all.map((finding) => (
        <FindingMessage key={`${finding.code} ${finding.place.cell ?? ''}`} finding={finding} />
      ))}
      {overtaken && (
        <Message intent="warning" label={words.severities.warning} {...words.overtaken} />
      )}
    </div>
  );
}

/** Whether what is said of a field marks its entry as wrong. */
export function isInvalid(field: Field, findings: readonly Finding[] = []): boolean {
  const { refused, overtaken } = field;
  return refused !== undefined || overtaken || findings.some((one) => one.severity === 'error');
}
