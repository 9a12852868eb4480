import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './icons.tsx';

export type Intent = 'error' | 'warning' | 'info' | 'success';

const icons: Record<Intent, IconName> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
  success: 'done',
};

export interface MessageProps {
  readonly intent: Intent;
  /** Says the intent to those who do not see the colour. */
  readonly label?: string;
  readonly message: string;
  readonly hint?: string;
  readonly children?: ComponentChildren;
}

/** A box that says what is so, and under it what to do. */
export function Message({ intent, label, message, hint, children }: MessageProps): JSX.Element {
  return (
    <div class={`message ${intent}`}>
      <Icon name={icons[intent]} />
      <div class="message-text">
        <p>
          {label && <span class="unseen">{label} </span>}
          {message}
        </p>
        {hint && <p class="hint">{hint}</p>}
      </div>
      {children}
    </div>
  );
}
