import { element } from '../element.ts';

/** The tabs of the sheets that can be seen. */
export class SheetTabs {
  readonly element = element('div', 'tabs', { role: 'tablist' });
  readonly #pick: (sheet: string) => void;

  constructor(label: string, pick: (sheet: string) => void) {
    this.element.setAttribute('aria-label', label);
    this.#pick = pick;
    this.element.addEventListener('keydown', (event) => this.#key(event));
  }

  show(sheets: readonly string[], active: string): void {
    const hadFocus = this.element.contains(document.activeElement);
    this.element.replaceChildren(
      ...sheets.map((sheet) => {
        const isActive = sheet === active;
        const tab = element('button', '', {
          type: 'button',
          role: 'tab',
          'aria-selected': String(isActive),
          tabindex: isActive ? '0' : '-1',
        });
        tab.textContent = sheet;
        tab.addEventListener('click', () => this.#pick(sheet));
        return tab;
      }),
    );
    if (hadFocus) this.element.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
  }

  #key(event: KeyboardEvent): void {
    const tabs = [...this.element.querySelectorAll<HTMLElement>('[role=tab]')];
    const at = tabs.findIndex((tab) => tab.getAttribute('aria-selected') === 'true');
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1 }[event.key];
    if (next !== undefined) tabs[next]?.click();
  }
}
