import type { InputHTMLAttributes, JSX } from 'preact';

export interface LineInputProps {
  readonly of: 'text' | 'date';
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly more: Pick<
    InputHTMLAttributes,
    'id' | 'readOnly' | 'placeholder' | 'inputMode' | 'spellcheck'
  > & { readonly [name: `aria-${string}` | `data-${string}`]: string | boolean | undefined };
}

/**
 * One line of text, or a day. A day that is half typed, or that no month has, is none and is not told;
 * where it is left so, what counts is shown again.
 */
export function LineInput({ of, value, onText, more }: LineInputProps): JSX.Element {
  const shared = {
    ...more,
    value,
    autocomplete: 'off',
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
      if (!currentTarget.validity.badInput) onText(currentTarget.value);
    },
    onBlur: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
      if (!currentTarget.validity.badInput) return;
      // A browser keeps what it cannot read until the value is another one for once.
      currentTarget.value = '';
      currentTarget.value = value;
    },
  };
  return of === 'date' ? <input type="date" {...shared} /> : <input type="text" {...shared} />;
}
