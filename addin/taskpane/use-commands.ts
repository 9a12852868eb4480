import { useLayoutEffect, useRef } from 'preact/hooks';
import { commandOf, type Command } from './shortcuts.ts';

/** Runs the commands that are given by key, wherever in the pane the focus is. */
export function useCommands(run: (command: Command) => Promise<void>): void {
  const latest = useRef(run);
  latest.current = run;
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const command = document.querySelector('dialog[open]') ? undefined : commandOf(event);
      if (command === undefined) return;
      event.preventDefault();
      void latest.current(command);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
