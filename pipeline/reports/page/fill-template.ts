import { textAt, type Row } from './rows.ts';
import { showChange } from './show-change.ts';

/**
 * A copy of a template with the row's cells in it.
 *
 * An element names the place that it shows: `data-text` as its text, `data-bar` as the length of
 * its bar in percent, `data-tone` as what it is coloured by, `data-change` as a change;
 * `data-needs` leaves it out where the row has nothing there. Cells are only ever text, never markup.
 */
export function fillTemplate(template: HTMLTemplateElement, row: Row): DocumentFragment {
  const copy = document.importNode(template.content, true);
  for (const part of copy.querySelectorAll<HTMLElement>('[data-needs]')) {
    if (textAt(row, Number(part.dataset['needs'])) === '') part.remove();
  }
  for (const part of copy.querySelectorAll<HTMLElement>('[data-text]')) {
    part.textContent = textAt(row, Number(part.dataset['text']));
  }
  for (const part of copy.querySelectorAll<HTMLElement>('[data-change]')) {
    showChange(part, textAt(row, Number(part.dataset['change'])));
  }
  for (const part of copy.querySelectorAll<HTMLElement>('[data-bar]')) {
    part.style.setProperty('--share', textAt(row, Number(part.dataset['bar'])) || '0');
  }
  for (const part of copy.querySelectorAll<HTMLElement>('[data-tone]')) {
    part.dataset['tone'] = textAt(row, Number(part.dataset['tone']));
  }
  return copy;
}
