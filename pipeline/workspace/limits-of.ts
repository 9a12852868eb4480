import { collectLimits, type CollectLimits } from '../collect/limits.ts';
import { bytesIn, type ByteSize } from './byte-size.ts';
import type { Config } from './config.ts';

/** The bounds that a workspace is set to; what it leaves out is as usual. */
export function limitsOf({ limits = {} }: Pick<Config, 'limits'>): CollectLimits {
  const { workbook = {}, ...own } = limits;
  const set = { ...collectLimits, ...inBytes(own) };
  const within = { ...collectLimits.workbook, ...inBytes(workbook), bytes: set.fileBytes };
  return { ...set, workbook: within };
}

/** Settings as numbers. */
function inBytes<K extends string>(
  settings: Readonly<Partial<Record<K, ByteSize | undefined>>>,
): Partial<Record<K, number>> {
  const entries = Object.entries<ByteSize | undefined>(settings).flatMap(([name, value]) => {
    const number = value === undefined ? undefined : bytesIn(value);
    return number === undefined ? [] : [[name, number] as const];
  });
  return Object.fromEntries(entries) as Partial<Record<K, number>>;
}
