import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** What is to have the focus in the panel: its entry if it has one, or itself. */
export type Target = 'entry' | 'panel';

/**
 * A function that does something which changes what the panel shows, and puts the focus there: as soon
 * as another indicator is current, so that no key goes astray, or else when it is done.
 */
export function useFocus(
  panel: RefObject<HTMLElement | null>,
  current: string,
): (target: Target, move: () => Promise<void>) => Promise<void> {
  const wanted = useRef<Target | undefined>(undefined);
  const [settled, setSettled] = useState(0);

  useLayoutEffect(() => {
    const target = wanted.current;
    wanted.current = undefined;
    if (target === undefined || panel.current === null) return;
    const entry = panel.current.querySelector<HTMLElement>('[data-entry="true"]');
    const element = (target === 'entry' && entry) || panel.current;
    element.focus();
    if (element instanceof HTMLInputElement && element.type === 'text') element.select();
  }, [panel, current, settled]);

  return async (target, move) => {
    wanted.current = target;
    await move();
    setSettled((times) => times + 1);
  };
}
