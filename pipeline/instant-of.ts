import { z } from 'zod';

const day = z.iso.date();
const moment = z.iso.datetime({ offset: true });

/**
 * The instant that a text names: `2024-01-05T08:00:00Z`, or with an offset; a day, `2024-01-05`, is its
 * beginning in Beijing. `undefined` for any other text.
 */
export function instantOf(text: string): Date | undefined {
  if (day.safeParse(text).success) return new Date(`${text}T00:00:00+08:00`);
  return moment.safeParse(text).success ? new Date(text) : undefined;
}
