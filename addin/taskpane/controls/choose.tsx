import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from './button.tsx';

export interface ChooseProps {
  readonly label: string;
  /** What the button says. */
  readonly confirm: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChoose: (value: string) => void;
}

/** A list to choose one from; nothing is done before the button is pressed. */
export function Choose({ label, confirm, options, onChoose }: ChooseProps): JSX.Element | null {
  const id = useId();
  const [chosen, setChosen] = useState('');
  const known = options.some(({ value }) => value === chosen);
  if (options.length === 0) return null;
  return (
    <div class="choose">
      <label class="unseen" for={id}>
        {label}
      </label>
      <span class="input select">
        <select
          id={id}
          value={known ? chosen : ''}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          <option value="">{label}</option>
          {options.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </span>
      <Button label={confirm} disabled={!known} onClick={() => onChoose(chosen)} />
    </div>
  );
}
