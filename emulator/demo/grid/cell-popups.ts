import { Choices, type ChoicesEvents } from './choices.ts';
import { Hint } from './hint.ts';

/** What a cell asks for or offers. */
export interface CellHelp {
  readonly title: string;
  readonly prompt: string | undefined;
  readonly choices: readonly string[] | undefined;
  /** What stands in it. */
  readonly text: string;
}

/** What stands beside the selected cell: its prompt, its drop-down, and why it refused something. */
export class CellPopups {
  readonly #prompt: Hint;
  readonly #refusal: Hint;
  readonly #choices: Choices;

  constructor(
    frame: HTMLElement,
    choicesLabel: string,
    events: Pick<ChoicesEvents, 'picked' | 'left'>,
  ) {
    this.#prompt = new Hint(frame, 'note');
    this.#refusal = new Hint(frame, 'alert');
    this.#choices = new Choices(frame, choicesLabel, {
      ...events,
      opened: () => this.hidePrompt(),
    });
  }

  /** Helps with a cell; with none when it takes no input. */
  help(cell: HTMLElement | undefined, { title, prompt, choices, text }: CellHelp): void {
    this.#refusal.hide();
    this.#prompt.hide();
    this.#choices.offer(choices && cell, choices ?? [], text);
    if (cell !== undefined && prompt !== undefined) this.#prompt.show(cell, title, prompt);
  }

  refuse(cell: HTMLElement, title: string, text: string): void {
    this.#prompt.hide();
    this.#refusal.show(cell, title, text);
  }

  hidePrompt(): void {
    this.#prompt.hide();
  }

  openChoices(): void {
    this.#choices.open();
  }

  /** Follows the cell when the sheet has scrolled. */
  place(): void {
    for (const popup of [this.#choices, this.#prompt, this.#refusal]) popup.place();
  }
}
