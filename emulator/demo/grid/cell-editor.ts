import { element } from '../element.ts';
import { anchor } from './anchor.ts';

/** Where the selection goes when editing ends; with `leave` the focus is somewhere else already. */
export type CommitMove = 'down' | 'up' | 'right' | 'left' | 'stay' | 'leave';

/** What the editor of a cell, or of the formula bar, tells. */
export interface EditorEvents {
  /** Whether the text was taken; if not, the person goes on editing. */
  commit(text: string, move: CommitMove): boolean;
  cancel(): void;
  /** The text so far. */
  typing(text: string): void;
}

/** What the editor tells while nothing is edited yet. */
export interface ReadyEvents {
  /** Somebody begins to type over the cell. Whether the cell lets them. */
  begin(): boolean;
  key(event: KeyboardEvent): void;
  /** The text of the cell, to be copied. */
  copied(): string;
  pasted(text: string): void;
}

/**
 * The box in which a cell's content is typed. It has the focus also while it cannot be seen: the
 * first key of a Chinese character reaches an input method only in what is edited.
 */
export class CellEditor {
  readonly #box = element('textarea', 'cell-editor', { rows: '1', spellcheck: 'false' });
  readonly #frame: HTMLElement;
  readonly #events: EditorEvents & ReadyEvents;
  #cell: HTMLElement | undefined;

  constructor(frame: HTMLElement, label: string, events: EditorEvents & ReadyEvents) {
    this.#frame = frame;
    this.#events = events;
    this.#box.setAttribute('aria-label', label);
    this.#box.addEventListener('keydown', (event) => this.#key(event));
    this.#box.addEventListener('input', () => this.#input());
    this.#box.addEventListener('blur', () => {
      if (this.isOpen && !events.commit(this.#box.value, 'leave')) this.close();
    });
    this.#box.addEventListener('copy', (event) => {
      if (this.isOpen) return;
      event.preventDefault();
      event.clipboardData?.setData('text/plain', events.copied());
    });
    this.#box.addEventListener('paste', (event) => {
      if (this.isOpen) return;
      event.preventDefault();
      events.pasted(event.clipboardData?.getData('text/plain').trimEnd() ?? '');
    });
    frame.append(this.#box);
  }

  get isOpen(): boolean {
    return this.#box.classList.contains('open');
  }

  get text(): string {
    return this.#box.value;
  }

  /** Stands ready at a cell. */
  stand(cell: HTMLElement): void {
    this.#cell = cell;
    this.#box.setAttribute('aria-activedescendant', cell.id);
    this.place();
  }

  /** Takes the focus. */
  focus(): void {
    this.#box.focus({ preventScroll: true });
  }

  /** Begins to edit a text. */
  open(text: string): void {
    this.#box.value = text;
    this.#show();
    this.focus();
    this.#box.setSelectionRange(text.length, text.length);
  }

  close(): void {
    this.#box.classList.remove('open');
    this.#box.value = '';
  }

  /** Follows the cell when the sheet has scrolled. */
  place(): void {
    if (this.#cell !== undefined) anchor(this.#box, this.#cell, this.#frame, 'over');
  }

  #show(): void {
    if (this.#cell === undefined) return;
    const { font, textAlign } = getComputedStyle(this.#cell);
    Object.assign(this.#box.style, { font, textAlign });
    this.#box.classList.add('open');
    this.place();
  }

  #input(): void {
    if (!this.isOpen) {
      if (!this.#events.begin()) {
        // Ends the choice of a Chinese character too.
        this.#box.blur();
        this.close();
        this.focus();
        return;
      }
      this.#show();
    }
    this.#events.typing(this.#box.value);
  }

  #key(event: KeyboardEvent): void {
    // What ends the choice of a Chinese character is none of ours.
    if (event.isComposing) return;
    if (!this.isOpen) {
      this.#events.key(event);
      return;
    }
    const move = moveOf(event);
    if (move !== undefined) {
      event.preventDefault();
      this.#events.commit(this.#box.value, move);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.#events.cancel();
    }
  }
}

/** Where the selection goes when a key ends editing; undefined for other keys. */
export function moveOf({ key, shiftKey, altKey }: KeyboardEvent): CommitMove | undefined {
  if (key === 'Enter' && !altKey) return shiftKey ? 'up' : 'down';
  if (key === 'Tab') return shiftKey ? 'left' : 'right';
  return undefined;
}
