/** Gives the focus to the panel before what has it goes away, so that the reader stays in place. */
export function focusPanel(): void {
  document.querySelector<HTMLElement>('[role=tabpanel]')?.focus({ preventScroll: true });
}
