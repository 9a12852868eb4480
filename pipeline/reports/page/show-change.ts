/**
 * Shows a change in an element: its sign as `data-up` or `data-down` and the figure without it, or
 * `data-same` where nothing changed. What is no figure stands as it is.
 */
export function showChange(part: HTMLElement, change: string): void {
  const figure = Number.parseFloat(change);
  if (Number.isNaN(figure)) {
    part.textContent = change;
    return;
  }
  const direction = figure > 0 ? 'up' : figure < 0 ? 'down' : 'same';
  const sign = part.dataset[direction] ?? '';
  part.textContent = direction === 'same' ? sign : `${sign}${change.replace('-', '')}`;
  part.dataset['direction'] = direction;
}
