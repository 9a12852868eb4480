import type { JSX } from 'preact';
import { useLayoutEffect, useId, useRef, useState } from 'preact/hooks';
import type { EvidenceTexts } from '../../session/session.ts';
import { Button } from '../controls/button.tsx';
import { LineInput } from '../controls/line-input.tsx';
import { useTools } from '../tools.ts';

const columns = ['title', 'link', 'date', 'note'] as const;
const nothing: EvidenceTexts = { title: '', link: '', date: '', note: '' };

export interface EvidenceFormProps {
  /** Code of the indicator that cites what is added. */
  readonly citedBy?: string;
  readonly onClose: () => void;
}

/** Registers a piece of evidence; it stays open with what was typed when that is refused, which the notice says. */
export function EvidenceForm({ citedBy, onClose }: EvidenceFormProps): JSX.Element {
  const { words, actions } = useTools();
  const id = useId();
  const [texts, setTexts] = useState(nothing);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const empty = texts.title.trim() === '' && texts.link.trim() === '';

  async function add(): Promise<void> {
    if (empty) return;
    const outcome = await actions.addEvidence(texts, citedBy);
    if (outcome.done) onClose();
  }

  return (
    <form
      ref={form}
      class="box stack"
      aria-label={words.evidence.add}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      {columns.map((column) => (
        <div key={column} class="field">
          <label for={`${id}-${column}`}>{words.evidence.columns[column]}</label>
          <span class={`input ${column === 'date' ? 'short' : 'full'}`}>
            <LineInput
              of={column === 'date' ? 'date' : 'text'}
              value={texts[column]}
              onText={(text) => setTexts({ ...texts, [column]: text })}
              more={{ id: `${id}-${column}` }}
            />
          </span>
        </div>
      ))}
      <div class="actions end">
        <Button label={words.cancel} onClick={onClose} />
        <Button
          label={words.evidence.register}
          appearance="primary"
          disabled={empty}
          onClick={() => void add()}
        />
      </div>
    </form>
  );
}
