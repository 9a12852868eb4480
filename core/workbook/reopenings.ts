import { parseJson } from '#core/parse-json.ts';
import { z } from 'zod';
import type { HiddenTexts } from './hidden-sheet.ts';

/** One time that a sealed workbook was unsealed. */
export interface Reopening {
  /** `2024-01-05T08:30:00.000Z`. */
  readonly at: string;
  /** The seal code that it had. */
  readonly seal: string;
  readonly reason: string;
}

const schema = z.object({ at: z.iso.datetime(), seal: z.string(), reason: z.string() });

/** Key of the nth reopening in the hidden sheet, 1 for the first; its value is JSON. */
const keyOf = (number: number) => `reopening.${number}`;

/** Most reopenings that a workbook records; after that it is to be issued anew. */
export const MOST_REOPENINGS = 50;

/** Reads the reopenings from the keys and values of the hidden sheet; what is none of ours is left out. */
export function readReopenings(rows: HiddenTexts): readonly Reopening[] {
  const reopenings: Reopening[] = [];
  for (let number = 1; number <= MOST_REOPENINGS; number += 1) {
    const written = rows.get(keyOf(number));
    if (written === undefined) break;
    const { data } = schema.safeParse(parseJson(written));
    if (data) reopenings.push(data);
  }
  return reopenings;
}

/** Key and value that record the nth reopening, 1 for the first. */
export function reopeningRow(number: number, reopening: Reopening): [key: string, value: string] {
  const { at, seal, reason } = reopening;
  return [keyOf(number), JSON.stringify({ at, seal, reason })];
}
