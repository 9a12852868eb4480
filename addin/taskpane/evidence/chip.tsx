import type { ComponentChildren, JSX } from 'preact';
import { Button } from '../controls/button.tsx';
import { focusPanel } from '../focus-panel.ts';

export interface ChipProps {
  /** Its number or code. */
  readonly mark: string;
  readonly text: string;
  /** Names what the button does that takes it away. */
  readonly removal: string;
  /** Without it there is no such button. */
  readonly onRemove?: (() => void) | undefined;
  readonly children?: ComponentChildren;
}

/** One thing of a list, which can be taken out of it. */
export function Chip({ mark, text, removal, onRemove, children }: ChipProps): JSX.Element {
  return (
    <li class="chip">
      <span class="chip-mark">{mark}</span>
      <span class="chip-text">
        <span>{text}</span>
        {children}
      </span>
      {onRemove && (
        <Button
          label={removal}
          appearance="subtle"
          icon="close"
          iconOnly
          onClick={() => {
            focusPanel();
            onRemove();
          }}
        />
      )}
    </li>
  );
}
