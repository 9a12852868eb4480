import { parseArea, type Place } from '../../model/area.ts';
import type { BookChange } from '../../model/book.ts';
import type { SheetSnapshot } from '../../model/snapshot.ts';
import type { EmulatedWorkbook } from '../../workbook.ts';
import type { Conditions } from '../conditions/conditions.ts';
import { element } from '../element.ts';
import type { Words } from '../wording/words.ts';
import { addressOf, cellAt } from './cell-at.ts';
import { CellEditor, type CommitMove, type EditorEvents } from './cell-editor.ts';
import { CellPopups } from './cell-popups.ts';
import { editedText } from './cell-text.ts';
import { enter } from './enter.ts';
import { FormulaBar } from './formula-bar.ts';
import { gridKey } from './grid-keys.ts';
import { move } from './move.ts';
import { SheetTabs } from './sheet-tabs.ts';
import { SheetView } from './sheet-view.ts';
import { choicesOf, validationAt } from './validation.ts';

/** A light spreadsheet over an emulated workbook: it shows what the workbook holds, and edits it. */
export class Grid {
  readonly element: HTMLElement;
  readonly #book: EmulatedWorkbook;
  readonly #conditions: Conditions;
  readonly #words: Words['grid'];
  readonly #view: SheetView;
  readonly #bar: FormulaBar;
  readonly #tabs: SheetTabs;
  readonly #editor: CellEditor;
  readonly #popups: CellPopups;
  #sheet: SheetSnapshot;
  #place: Place = { row: 0, column: 0 };

  constructor(book: EmulatedWorkbook, conditions: Conditions, words: Words['grid']) {
    this.#book = book;
    this.#conditions = conditions;
    this.#words = words;
    this.#sheet = this.#activeSheet();
    this.#view = new SheetView(this.#sheet, (sheet, place) => conditions.accentOf(sheet, place));
    const frame = element('div', 'frame', {}, this.#view.element);
    const commit = (text: string, next: CommitMove) => this.#commit(text, next);
    const events: EditorEvents = {
      commit,
      cancel: () => this.#stopEditing(),
      typing: (text) => this.#bar.type(text),
    };
    this.#bar = new FormulaBar(words, events);
    this.#tabs = new SheetTabs(words.sheets, (sheet) => book.select(sheet, 'A1'));
    this.#popups = new CellPopups(frame, words.choices, {
      picked: (choice) => commit(choice, 'stay'),
      left: () => this.#editor.focus(),
    });
    this.#editor = new CellEditor(this.#view.element, words.editor, {
      ...events,
      begin: () => this.#mayEdit(),
      key: (event) => this.#key(event),
      copied: () => editedText(this.#cell),
      pasted: (text) => commit(text, 'stay'),
    });
    this.element = element('section', 'grid', {}, this.#bar.element, frame, this.#tabs.element);
    this.element.setAttribute('aria-label', words.name);
    this.#listen();
    this.#showTabs();
  }

  /** To be called once the grid stands on a page: only then it can bring a cell into view. */
  reveal(): void {
    this.#showSelection();
  }

  /** Follows what has happened to the workbook, whoever did it. */
  follow({ cells, selection, sheets }: BookChange): void {
    const shown = this.#sheet.name;
    this.#sheet = this.#activeSheet();
    const changed = cells.map(({ sheet, row, column }) => ({
      sheet: sheet.name,
      row,
      column,
      cell: sheet.cell({ row, column }),
    }));
    const affected = [...changed, ...this.#conditions.update(changed)];
    if (this.#sheet.name !== shown || sheets) {
      this.#view.open(this.#sheet);
      this.#showTabs();
    } else {
      this.#view.refresh(
        this.#sheet,
        affected.filter(({ sheet }) => sheet === shown),
      );
    }
    if (selection || sheets || affected.length > 0) this.#showSelection();
  }

  #listen(): void {
    this.#view.onMoved(() => {
      this.#popups.place();
      this.#editor.place();
    });
    this.#view.onPress((place) => {
      if (!this.#editor.isOpen || this.#commit(this.#editor.text, 'stay')) this.#select(place);
    });
    this.#view.element.addEventListener('dblclick', () => this.#edit());
  }

  get #cell() {
    return cellAt(this.#sheet, this.#place);
  }

  get #isLocked(): boolean {
    return this.#sheet.protection !== undefined && this.#cell.locked;
  }

  #activeSheet(): SheetSnapshot {
    const { sheet: name } = this.#book.selection;
    const sheet = this.#book.snapshot().sheets.find((each) => each.name === name);
    if (sheet === undefined) throw new Error(name);
    return sheet;
  }

  #showTabs(): void {
    const { sheets } = this.#book.snapshot();
    const visible = sheets.filter(({ visibility }) => visibility === 'Visible');
    const names = visible.map(({ name }) => name);
    this.#tabs.show(names, this.#sheet.name);
  }

  #showSelection(): void {
    const { row, column } = parseArea(this.#book.selection.address);
    this.#place = { row, column };
    const cell = this.#view.mark(this.#place);
    if (cell !== undefined) this.#editor.stand(cell);
    const text = editedText(this.#cell);
    this.#bar.show(addressOf(this.#place), text);
    const validation = this.#isLocked ? undefined : validationAt(this.#sheet, this.#place);
    this.#popups.help(cell, {
      title: validation?.promptTitle ?? '',
      prompt: validation?.prompt,
      choices: validation && choicesOf(validation, this.#book.snapshot()),
      text,
    });
  }

  #select(place: Place): void {
    this.#book.select(this.#sheet.name, addressOf(place));
    this.#editor.focus();
  }

  #key(event: KeyboardEvent): void {
    const key = gridKey(event, this.#view.extent, this.#place);
    if (key === undefined) return;
    event.preventDefault();
    if (key.kind === 'select') this.#select(key.place);
    else if (key.kind === 'clear') this.#commit('', 'stay');
    else if (key.kind === 'choose') this.#popups.openChoices();
    else this.#edit();
  }

  #edit(): void {
    if (this.#mayEdit()) this.#editor.open(editedText(this.#cell));
  }

  /** Whether the selected cell can be edited; if not, it says so. */
  #mayEdit(): boolean {
    const cell = this.#view.mark(this.#place);
    if (cell === undefined) return false;
    if (this.#isLocked) this.#popups.refuse(cell, '', this.#words.locked);
    else this.#popups.hidePrompt();
    return !this.#isLocked;
  }

  /** Whether the cell took the text. */
  #commit(text: string, next: CommitMove): boolean {
    const place = { sheet: this.#sheet.name, ...this.#place };
    const isSame = text === editedText(this.#cell);
    const refusal = isSame
      ? undefined
      : enter(this.#book, this.#conditions, place, text, this.#words);
    const cell = this.#view.cell(place);
    if (refusal !== undefined && cell !== undefined) {
      this.#popups.refuse(cell, refusal.title, refusal.text);
      return false;
    }
    if (next === 'stay') this.#stopEditing();
    else this.#editor.close();
    if (next !== 'stay' && next !== 'leave') {
      this.#select(move(this.#view.extent, this.#place, next));
    }
    return true;
  }

  #stopEditing(): void {
    this.#editor.close();
    this.#showSelection();
    this.#editor.focus();
  }
}
