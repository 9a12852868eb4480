import type { Finding } from '#core/findings/finding.ts';
import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Field } from '../fields/use-field.ts';
import { FieldNotes, isInvalid } from './field-notes.tsx';
import { LineInput } from './line-input.tsx';

export interface TextFieldProps {
  readonly label: string;
  readonly field: Field;
  /** Of a text area; one line without. */
  readonly lines?: number;
  /** Stands after the input, such as a unit. */
  readonly suffix?: string;
  readonly inputMode?: 'text' | 'decimal' | 'numeric' | 'url';
  readonly of?: 'text' | 'date';
  readonly required?: boolean;
  readonly locked?: boolean;
  /** Marks the input that an indicator is entered in, for the focus. */
  readonly isEntry?: boolean;
  /** What is to be said of its cell. */
  readonly findings?: readonly Finding[];
  readonly placeholder?: string;
  readonly size?: 'full' | 'short';
  /** Stands beside the input. */
  readonly children?: ComponentChildren;
}

/** A labelled input bound to a cell, with what is to be said of it underneath. */
export function TextField(props: TextFieldProps): JSX.Element {
  const { label, field, findings, lines, suffix, size = 'full', children } = props;
  const { required = false, locked = false, isEntry = false, placeholder, inputMode } = props;
  const id = useId();
  const notes = `${id}-notes`;
  const shared = {
    id,
    placeholder,
    readOnly: locked,
    spellcheck: false,
    'aria-required': required,
    'aria-invalid': isInvalid(field, findings),
    'aria-describedby': notes,
    'data-entry': isEntry,
  };
  return (
    <div class="field" {...field.handlers}>
      <label for={id}>
        {label}
        {required && (
          <span class="required" aria-hidden="true">
            *
          </span>
        )}
      </label>
      <div class="input-row">
        <span class={`input ${size}`}>
          {lines === undefined ? (
            <LineInput
              of={props.of ?? 'text'}
              value={field.text}
              onText={field.type}
              more={{ ...shared, inputMode }}
            />
          ) : (
            <textarea
              {...shared}
              rows={lines}
              value={field.text}
              onInput={(event) => field.type(event.currentTarget.value)}
            />
          )}
          {suffix && <span class="suffix">{suffix}</span>}
        </span>
        {children}
      </div>
      <FieldNotes id={notes} field={field} {...(findings && { findings })} />
    </div>
  );
}
