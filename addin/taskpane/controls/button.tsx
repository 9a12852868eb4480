import type { ComponentChildren, JSX } from 'preact';
import type { Shortcut } from '../shortcuts.ts';
import { Icon, type IconName } from './icons.tsx';

export interface ButtonProps {
  /** What it does; shown unless `iconOnly`, where it is its name and tooltip. */
  readonly label: string;
  /** What it does when it is pressed; left out for one that submits its form. */
  readonly onClick?: () => void;
  readonly submits?: boolean;
  readonly appearance?: 'primary' | 'outline' | 'subtle';
  readonly icon?: IconName;
  readonly iconOnly?: boolean;
  readonly disabled?: boolean;
  /** The key that does the same. */
  readonly shortcut?: Shortcut;
  /** More precisely what it does, where the label stands beside others like it. */
  readonly name?: string;
  readonly children?: ComponentChildren;
}

/** A button in Fluent's appearances. A disabled one keeps the focus, so that nobody loses their place. */
export function Button(props: ButtonProps): JSX.Element {
  const { label, onClick, appearance = 'outline', icon, iconOnly = false } = props;
  const { disabled = false, submits = false, shortcut, name } = props;
  const said = name ?? label;
  const tooltip = shortcut === undefined ? said : `${said} (${shortcut.shown})`;
  return (
    <button
      type={submits ? 'submit' : 'button'}
      class={`button ${appearance}${iconOnly ? ' icon-only' : ''}`}
      aria-disabled={disabled}
      aria-label={iconOnly || name !== undefined ? said : undefined}
      aria-keyshortcuts={shortcut?.named}
      title={iconOnly || shortcut !== undefined ? tooltip : undefined}
      onClick={disabled ? undefined : onClick}
    >
      {icon && <Icon name={icon} />}
      {iconOnly ? null : <span>{label}</span>}
    </button>
  );
}
