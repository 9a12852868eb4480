import { element } from '../element.ts';
import type { Words } from '../wording/words.ts';
import { moveOf, type EditorEvents } from './cell-editor.ts';

/** The line above the sheet: the selected cell's address, and its formula or value to edit. */
export class FormulaBar {
  readonly element: HTMLElement;
  readonly #address = element('output', 'address');
  readonly #input = element('input', 'formula', { type: 'text', spellcheck: 'false' });

  constructor(words: Words['grid'], events: EditorEvents) {
    this.#address.setAttribute('aria-label', words.cell);
    this.#input.setAttribute('aria-label', words.formula);
    this.element = element(
      'div',
      'formula-bar',
      {},
      this.#address,
      element('span', 'fx', { 'aria-hidden': 'true' }, 'fx'),
      this.#input,
    );
    this.#input.addEventListener('keydown', (event) => {
      event.stopPropagation();
      const move = event.isComposing ? undefined : moveOf(event);
      if (move !== undefined) {
        event.preventDefault();
        events.commit(this.#input.value, move);
      } else if (event.key === 'Escape') {
        events.cancel();
      }
    });
  }

  show(address: string, text: string): void {
    this.#address.textContent = address;
    this.type(text);
  }

  /** Follows what is typed into the cell. */
  type(text: string): void {
    this.#input.value = text;
  }
}
