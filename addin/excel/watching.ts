import type { RawWorkbook } from '#core/workbook/cells.ts';
import type { HostListener } from '../host.ts';
import { firstCell } from './cell-address.ts';
import { failureOf } from './failure.ts';
import { OUR_SHEETS } from './read-workbook.ts';

/** What is needed to tell of changes. */
export interface Watched {
  /** Name of a sheet; `undefined` for one that came after the workbook was read. */
  nameOf(worksheetId: string): string | undefined;
  /** Whether an event is of what we wrote ourselves. */
  isEcho(event: Excel.WorksheetChangedEventArgs): boolean;
  /** Reads sheets anew and gives the whole workbook. */
  read(names: ReadonlySet<string>): Promise<RawWorkbook>;
  /** Does a task when whatever is being written or read is done. */
  inTurn(task: () => Promise<void>): Promise<void>;
}

/** Handlers for Excel's events; the promise of each ends when its event is dealt with. */
export interface EventHandlers {
  readonly changed: (event: Excel.WorksheetChangedEventArgs) => Promise<void>;
  readonly selected: (event: Excel.WorksheetSelectionChangedEventArgs) => Promise<void>;
}

/**
 * Tells a listener what events say. Changes that come while something is written or read are read
 * together; while somebody types, which keeps anyone from reading, the next event is waited for.
 */
export function tellingOf(watched: Watched, listener: HostListener): EventHandlers {
  const waiting: Excel.WorksheetChangedEventArgs[] = [];
  const unread = new Set<string>();

  function mark(event: Excel.WorksheetChangedEventArgs): void {
    if (watched.isEcho(event)) return;
    const name = watched.nameOf(event.worksheetId);
    const names = name === undefined ? OUR_SHEETS : [name].filter((one) => OUR_SHEETS.has(one));
    for (const one of names) unread.add(one);
  }

  async function readChanged(): Promise<void> {
    waiting.splice(0).forEach(mark);
    if (unread.size === 0) return;
    let workbook: RawWorkbook;
    try {
      workbook = await watched.read(new Set(unread));
    } catch (error) {
      const failure = failureOf(error);
      if (failure.problem !== 'busy') listener.failed(failure);
      return;
    }
    unread.clear();
    listener.changed(workbook);
  }

  return {
    changed(event) {
      waiting.push(event);
      return watched.inTurn(readChanged);
    },
    selected({ worksheetId, address }) {
      const sheet = watched.nameOf(worksheetId);
      if (sheet !== undefined) listener.selected({ sheet, ...firstCell(address) });
      return watched.inTurn(readChanged);
    },
  };
}
