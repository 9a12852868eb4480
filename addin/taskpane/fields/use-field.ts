import type { Finding } from '#core/findings/finding.ts';
import type { HTMLAttributes } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useTools } from '../tools.ts';
import type { FieldCell } from './fields.ts';
import { whileOpen } from './no-workbook.ts';

/** A field as a component shows it. */
export interface Field {
  /** What is typed, or what the cell says. */
  readonly text: string;
  /** Why what is typed does not stand in the cell. */
  readonly refused: Finding | undefined;
  /** Whether somebody changed the cell while something else was typed here. */
  readonly overtaken: boolean;
  /** Takes a key. */
  readonly type: (text: string) => void;
  /** Takes a choice and writes it at once. */
  readonly choose: (text: string) => void;
  /** Forgets what is typed, where something else is to stand in the cell. */
  readonly drop: () => void;
  readonly handlers: Pick<HTMLAttributes<HTMLElement>, 'onFocusIn' | 'onFocusOut' | 'onKeyDown'>;
}

/** Binds a field to its cell: typed, written when the typing pauses, on Enter and when it is left. */
export function useField(bound: FieldCell): Field {
  const { fields } = useTools();
  const editing = useRef(0);
  const focused = useRef(false);
  const cell = whileOpen(bound);
  const { key } = cell;
  const stored = cell.stored();
  const draft = fields.draft(key);
  const latest = useRef(cell);
  latest.current = cell;

  useEffect(() => fields.see(latest.current), [fields, stored]);
  useEffect(() => {
    const left = latest.current;
    return () => void fields.leave(left);
  }, [fields, key]);

  const stay = () => {
    if (!focused.current || editing.current === 0) editing.current = fields.newEditing();
    return editing.current;
  };
  return {
    text: draft?.text ?? stored ?? '',
    refused: draft?.status === 'refused' ? draft.finding : undefined,
    overtaken: draft?.status === 'overtaken',
    type: (text) => fields.type(cell, text, stay()),
    choose(text) {
      fields.type(cell, text, stay());
      void fields.flush(cell, true);
    },
    drop: () => fields.forget(cell),
    handlers: {
      onFocusIn() {
        if (focused.current) return;
        focused.current = true;
        editing.current = fields.newEditing();
      },
      onFocusOut(event) {
        if (
          event.relatedTarget instanceof Node &&
          event.currentTarget.contains(event.relatedTarget)
        )
          return;
        focused.current = false;
        void fields.leave(cell);
      },
      onKeyDown(event) {
        if (event.isComposing) return;
        const isStuck = draft?.status === 'refused' || draft?.status === 'overtaken';
        const isConfirmed =
          event.target instanceof HTMLInputElement ||
          (event.target instanceof HTMLTextAreaElement && isStuck);
        if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && isConfirmed) {
          event.preventDefault();
          void fields.flush(cell, true);
        }
        if (event.key === 'Escape' && fields.draft(key)) fields.forget(cell);
      },
    },
  };
}
