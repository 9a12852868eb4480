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

/** One line of text, or a day; a day that is half typed is none yet and is not told. */
export function LineInput({ of, value, onText, more }: LineInputProps): JSX.Element {
  const shared = {
    ...more,
    value,
    autocomplete: 'off',
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
      if (!currentTarget.validity.badInput) onText(currentTarget.value);
    },
  };
  return of === 'date' ? <input type="date" {...shared} /> : <input type="text" {...shared} />;
}
