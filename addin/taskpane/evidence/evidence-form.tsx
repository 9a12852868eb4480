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

/**
 * Registers a piece of evidence; it stays open with what was typed when that is refused, which the
 * notice says, and has it still when the evaluator has looked elsewhere.
 */
export function EvidenceForm({ citedBy, onClose }: EvidenceFormProps): JSX.Element {
  const { words, actions, forms } = useTools();
  const id = useId();
  const key = citedBy ?? '';
  const [texts, setTexts] = useState(forms.get(key) ?? nothing);
  const adding = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    if (!forms.has(key)) form.current?.querySelector('input')?.focus();
  }, [forms, key]);
  const empty = texts.title.trim() === '' && texts.link.trim() === '';

  function type(column: keyof EvidenceTexts, text: string): void {
    const typed = { ...texts, [column]: text };
    forms.set(key, typed);
    setTexts(typed);
  }

  function close(): void {
    forms.delete(key);
    onClose();
  }

  /** A second press before the first has done its work registers nothing twice. */
  async function add(): Promise<void> {
    if (empty || adding.current) return;
    adding.current = true;
    const outcome = await actions.addEvidence(texts, citedBy);
    adding.current = false;
    if (outcome.done) close();
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
        if (event.key === 'Escape' && !event.isComposing) close();
      }}
    >
      {columns.map((column) => (
        <div key={column} class="field">
          <label for={`${id}-${column}`}>{words.evidence.columns[column]}</label>
          <span class={`input ${column === 'date' ? 'short' : 'full'}`}>
            <LineInput
              of={column === 'date' ? 'date' : 'text'}
              value={texts[column]}
              onText={(text) => type(column, text)}
              more={{ id: `${id}-${column}` }}
            />
          </span>
        </div>
      ))}
      <div class="actions end">
        <Button label={words.cancel} onClick={close} />
        <Button label={words.evidence.register} appearance="primary" disabled={empty} submits />
      </div>
    </form>
  );
}
