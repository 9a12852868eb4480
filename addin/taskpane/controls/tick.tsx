import type { JSX } from 'preact';

export interface TickProps {
  readonly label: string;
  /** Stands at the end of the line, such as the points that it gives. */
  readonly aside?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly isEntry?: boolean;
  readonly describedBy?: string;
  readonly onChange: (checked: boolean) => void;
}

/** A box to tick with its words. */
export function Tick(props: TickProps): JSX.Element {
  const { label, aside, checked, disabled = false, isEntry, describedBy, onChange } = props;
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        data-entry={isEntry}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="choice-text">{label}</span>
      {aside && <span class="choice-aside">{aside}</span>}
    </label>
  );
}
