import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { OpenedExcel } from './addin-excel.ts';

/** More stops than any tab of the pane has. */
const MOST_STOPS = 400;

/** Somebody who works in the pane by keyboard alone, and looks at what it shows. */
export interface Official {
  presses(key: string, times?: number): Promise<void>;
  /** Presses the keys of a text where the focus is. */
  types(text: string): Promise<void>;
  /** The same in place of what stands there. */
  typesOver(text: string): Promise<void>;
  /** Goes to a control by Tab or Shift+Tab. */
  tabsTo(control: Locator): Promise<void>;
  /** Goes to a line or box to write in, by its name. */
  tabsToField(name: string): Promise<void>;
  /** Goes to a box and ticks it. */
  ticks(name: string | RegExp): Promise<void>;
  /** Goes to a button and presses it. */
  pressesButton(name: string | RegExp): Promise<void>;
  /** Goes to a list and chooses the option that begins so. */
  choosesFrom(list: string, option: string): Promise<void>;
  /** Goes to the row of tabs, and along it to one. */
  opensTab(name: string): Promise<void>;
  /** Waits until the pane says something. */
  reads(words: string | RegExp): Promise<void>;
  /** Waits until a line or box holds a text. */
  readsIn(field: string, text: string): Promise<void>;
}

/** An official at an opened workbook. */
export function officialAt({ page, pane }: Pick<OpenedExcel, 'page' | 'pane'>): Official {
  const { keyboard } = page;

  async function presses(key: string, times = 1): Promise<void> {
    for (let pressed = 0; pressed < times; pressed += 1) await keyboard.press(key);
  }

  async function tabsTo(control: Locator): Promise<void> {
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      const focus = await control.evaluate(whereFocusIs);
      if (focus === 'here') return;
      await presses(focus === 'after' ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`no Tab leads to ${String(control)}`);
  }

  const field = (name: string) => pane.getByRole('textbox', { name, exact: true });

  async function pressesButton(name: string | RegExp): Promise<void> {
    await tabsTo(pane.getByRole('button', { name, exact: typeof name === 'string' }));
    await presses('Enter');
  }

  return {
    presses,
    types: (text) => keyboard.type(text),
    async typesOver(text) {
      await presses('Control+A');
      await keyboard.type(text);
    },
    tabsTo,
    tabsToField: (name) => tabsTo(field(name)),
    async ticks(name) {
      await tabsTo(pane.getByRole('checkbox', { name }));
      await presses('Space');
    },
    pressesButton,
    async choosesFrom(list, option) {
      const choices = pane.getByRole('combobox', { name: list });
      await tabsTo(choices);
      const texts = await choices.getByRole('option').allTextContents();
      await presses(
        'ArrowDown',
        texts.findIndex((text) => text.startsWith(option)),
      );
    },
    async opensTab(name) {
      await tabsTo(pane.getByRole('tab', { selected: true }));
      const tabs = await pane.getByRole('tab').allTextContents();
      await presses('Home');
      await presses(
        'ArrowRight',
        tabs.findIndex((text) => text.startsWith(name)),
      );
      await pane.getByRole('tabpanel', { name }).waitFor();
    },
    reads: (words) => pane.getByText(words).first().waitFor(),
    async readsIn(name, text) {
      await expect.poll(() => field(name).inputValue()).toBe(text);
    },
  };
}

/** Where the focus is, seen from a control: on it, behind it, or before it as at the start. */
function whereFocusIs(control: Element): 'here' | 'after' | 'before' {
  const { activeElement } = control.ownerDocument;
  if (activeElement === control) return 'here';
  const isAfter =
    activeElement !== null &&
    (control.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return isAfter ? 'after' : 'before';
}
