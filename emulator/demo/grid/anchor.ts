/** Where a popup stands: over a cell and as large, or below it. */
export type Side = 'over' | 'below';

/** Puts a popup at a cell; it stands in `frame`, which is positioned and within whose bounds it keeps. */
export function anchor(
  popup: HTMLElement,
  cell: HTMLElement,
  frame: HTMLElement,
  side: Side,
): void {
  const bounds = frame.getBoundingClientRect();
  const rect = cell.getBoundingClientRect();
  const { style } = popup;
  style.left = `${rect.left - bounds.left + frame.scrollLeft}px`;
  style.top = `${(side === 'over' ? rect.top : rect.bottom) - bounds.top + frame.scrollTop}px`;
  if (side === 'over') {
    style.minWidth = `${rect.width}px`;
    style.minHeight = `${rect.height}px`;
    return;
  }
  style.minWidth = `${Math.min(rect.width, 260)}px`;
  const own = popup.getBoundingClientRect();
  if (own.right > bounds.right) style.left = `${bounds.width - own.width - 4}px`;
  if (own.bottom > bounds.bottom) {
    style.top = `${rect.top - bounds.top - own.height - 2}px`;
  }
}
