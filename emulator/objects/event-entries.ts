import { areaAddress } from '../model/area.ts';
import type { Book } from '../model/book.ts';
import type { BookEvent } from '../model/events.ts';
import { WHOLE_WORKBOOK } from '../model/subscriptions.ts';
import type { References } from '../wire/references.ts';
import { Worksheet } from './worksheet.ts';

/** An event as it goes to office.js: category, type, target, the event as JSON, a running number. */
export type EventEntry = readonly [65_536, number, string, string, number];

const types = { changed: 10, selected: 14 } as const;

/** Puts events into the form of the wire, once for each target that the add-in asked for. */
export function eventEntries(
  book: Book,
  events: readonly BookEvent[],
  references: References,
): readonly EventEntry[] {
  return events.flatMap((event) => {
    const targets = [event.sheet.id, WHOLE_WORKBOOK].filter((target) =>
      book.subscriptions.has(event.kind, target),
    );
    if (targets.length === 0) return [];
    const message = JSON.stringify(asMessage(book, event, references));
    return targets.map((target) => [65_536, types[event.kind], target, message, 0] as const);
  });
}

function asMessage(book: Book, event: BookEvent, references: References): object {
  const { sheet, area } = event;
  const place = { worksheetId: sheet.id, address: areaAddress(area) };
  if (event.kind === 'selected') return place;
  const { row, column, rows, columns } = area;
  const range = new Worksheet(book, sheet).GetRangeByIndexes(row, column, rows, columns);
  return {
    ...place,
    changeType: 'RangeEdited',
    source: 'Local',
    triggerSource: event.trigger,
    shiftDirection: 'None',
    referenceId: references.keep(range),
    ...event.details,
  };
}
