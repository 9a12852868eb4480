import { element } from '../element.ts';
import { anchor } from './anchor.ts';

/** What the drop-down tells. */
export interface ChoicesEvents {
  opened(): void;
  picked(choice: string): void;
  /** Closed without a choice. */
  left(): void;
}

/** The drop-down of a cell that takes one of a list: a button beside the cell and the list below it. */
export class Choices {
  readonly #button = element('button', 'choices-button', { type: 'button', tabindex: '-1' }, '▾');
  readonly #list = element('ul', 'choices', { role: 'listbox', tabindex: '-1' });
  readonly #frame: HTMLElement;
  readonly #events: ChoicesEvents;
  #cell: HTMLElement | undefined;

  constructor(frame: HTMLElement, label: string, events: ChoicesEvents) {
    this.#frame = frame;
    this.#events = events;
    this.#button.setAttribute('aria-label', label);
    this.#list.setAttribute('aria-label', label);
    this.#button.addEventListener('mousedown', (event) => {
      event.preventDefault();
      if (this.#list.hidden) this.open();
      else this.#close();
    });
    this.#list.addEventListener('keydown', (event) => this.#key(event));
    this.#list.addEventListener('focusout', (event) => {
      if (!this.#list.contains(event.relatedTarget as Node | null)) this.#list.hidden = true;
    });
    frame.append(this.#button, this.#list);
    this.offer(undefined, [], '');
  }

  /** Stands ready at a cell, or nowhere. */
  offer(cell: HTMLElement | undefined, choices: readonly string[], chosen: string): void {
    this.#cell = cell;
    this.#list.hidden = true;
    this.#button.hidden = cell === undefined;
    this.#list.replaceChildren(
      ...choices.map((choice) => {
        const isChosen = choice === chosen;
        const option = element(
          'li',
          '',
          { role: 'option', tabindex: '-1', 'aria-selected': String(isChosen) },
          choice,
        );
        option.addEventListener('click', () => this.#choose(choice));
        return option;
      }),
    );
    this.place();
  }

  /** Follows the cell when the sheet has scrolled. */
  place(): void {
    if (this.#cell === undefined) return;
    const bounds = this.#frame.getBoundingClientRect();
    const { right, bottom } = this.#cell.getBoundingClientRect();
    this.#button.style.left = `${right - bounds.left}px`;
    this.#button.style.top = `${bottom - bounds.top - 20}px`;
  }

  open(): void {
    if (this.#cell === undefined) return;
    this.#events.opened();
    this.#list.hidden = false;
    anchor(this.#list, this.#cell, this.#frame, 'below');
    const chosen = this.#list.querySelector<HTMLElement>('[aria-selected=true]');
    (chosen ?? this.#options[0])?.focus();
  }

  get #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  #key(event: KeyboardEvent): void {
    event.stopPropagation();
    const options = this.#options;
    const at = options.findIndex((option) => option === document.activeElement);
    const actions: Readonly<Record<string, () => void>> = {
      ArrowDown: () => options[Math.min(at + 1, options.length - 1)]?.focus(),
      ArrowUp: () => options[Math.max(at - 1, 0)]?.focus(),
      Enter: () => options[at]?.click(),
      Escape: () => this.#close(),
    };
    const action = actions[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  }

  #choose(choice: string): void {
    this.#list.hidden = true;
    this.#events.picked(choice);
  }

  #close(): void {
    this.#list.hidden = true;
    this.#events.left();
  }
}
