/**
 * Changes a part of the page and leaves the focus where the reader had it: on the element that says
 * the same in `data-focus`, or, where there is none to take it, on the view's heading.
 */
export function keepFocus(part: HTMLElement, change: () => void): void {
  const before = document.activeElement;
  const held = before instanceof HTMLElement && part.contains(before) ? before : undefined;
  const key = held?.dataset['focus'];
  change();
  if (held === undefined || (document.activeElement === held && held.isConnected)) return;
  const same = key === undefined ? undefined : focusable(part, key);
  (same ?? part.querySelector<HTMLElement>('.view-heading'))?.focus({ preventScroll: true });
}

/** The element that says this in `data-focus` and can take the focus. */
export function focusable(part: HTMLElement, key: string): HTMLElement | undefined {
  return [...part.querySelectorAll<HTMLElement>('[data-focus]')].find(
    (one) => one.dataset['focus'] === key && !one.matches(':disabled'),
  );
}
