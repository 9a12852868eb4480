/** What a key of the pane does. */
export type Command = 'previous' | 'next' | 'nextOpen' | 'undo';

export interface Shortcut {
  /** As a tooltip writes it. */
  readonly shown: string;
  /** As `aria-keyshortcuts` writes it. */
  readonly named: string;
  readonly code: string;
}

/** Keys with Alt, none of which a text field or a screen reader needs for itself. */
export const shortcuts: Readonly<Record<Command, Shortcut>> = {
  previous: { shown: 'Alt+↑', named: 'Alt+ArrowUp', code: 'ArrowUp' },
  next: { shown: 'Alt+↓', named: 'Alt+ArrowDown', code: 'ArrowDown' },
  nextOpen: { shown: 'Alt+N', named: 'Alt+N', code: 'KeyN' },
  undo: { shown: 'Alt+Z', named: 'Alt+Z', code: 'KeyZ' },
};

/**
 * Controls that Alt with an arrow opens; but an indicator's entry has the focus as soon as it is come to,
 * and whoever goes on would set a day in passing: its calendar opens with the space bar.
 */
const OPENED_BY_ARROWS = 'select, input[type=date]:not([data-entry=true])';

/** The command of a key; Ctrl+Enter is the next open one too, since the hand is there. */
export function commandOf(event: KeyboardEvent): Command | undefined {
  const { altKey, ctrlKey, metaKey, shiftKey, code, target } = event;
  if (event.isComposing || shiftKey) return undefined;
  if (code === 'Enter' && (ctrlKey || metaKey) && !altKey) return 'nextOpen';
  if (!altKey || ctrlKey || metaKey) return undefined;
  if (target instanceof Element && target.matches(OPENED_BY_ARROWS) && code.startsWith('Arrow')) {
    return undefined;
  }
  const commands = Object.keys(shortcuts) as Command[];
  return commands.find((command) => shortcuts[command].code === code);
}
