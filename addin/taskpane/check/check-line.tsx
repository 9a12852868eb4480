import type { Finding } from '#core/findings/finding.ts';
import type { JSX } from 'preact';
import { FixButton } from '../controls/fix-button.tsx';
import { Icon } from '../controls/icons.tsx';

export interface CheckLineProps {
  readonly finding: Finding;
  readonly message: string;
  /** Empty where the line above says it. */
  readonly hint: string;
  readonly onGoTo: (finding: Finding) => void;
}

/** One finding, which leads to its cell. */
export function CheckLine({ finding, message, hint, onGoTo }: CheckLineProps): JSX.Element {
  const { sheet = '', cell } = finding.place;
  return (
    <li class="check-line">
      <button type="button" class="line" onClick={() => onGoTo(finding)}>
        <span class="line-text">
          <span>{message}</span>
          {hint !== '' && <span class="hint">{hint}</span>}
          {sheet !== '' && <span class="place">{cell ? `${sheet}!${cell}` : sheet}</span>}
        </span>
        <Icon name="right" />
      </button>
      <FixButton finding={finding} message={message} />
    </li>
  );
}
