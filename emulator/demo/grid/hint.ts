import { element } from '../element.ts';
import { anchor } from './anchor.ts';

/** A note at a cell: what it asks for, or why it refused what was typed. */
export class Hint {
  readonly #box: HTMLElement;
  readonly #frame: HTMLElement;
  #cell: HTMLElement | undefined;

  /** `role` is `note` for what may be passed over, `alert` for what must be heard. */
  constructor(frame: HTMLElement, role: 'note' | 'alert') {
    this.#frame = frame;
    this.#box = element('div', `hint ${role}`, { role });
    this.#box.hidden = true;
    frame.append(this.#box);
  }

  show(cell: HTMLElement, title: string, text: string): void {
    this.#cell = cell;
    this.#box.hidden = false;
    this.#box.replaceChildren(
      ...(title === '' ? [] : [element('strong', '', {}, title)]),
      element('span', '', {}, text),
    );
    this.place();
  }

  hide(): void {
    this.#box.hidden = true;
    this.#box.replaceChildren();
  }

  /** Follows the cell when the sheet has scrolled. */
  place(): void {
    if (this.#cell !== undefined && !this.#box.hidden) {
      anchor(this.#box, this.#cell, this.#frame, 'below');
    }
  }
}
