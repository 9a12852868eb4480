import { createHash } from 'node:crypto';
import { parseJson } from '#core/parse-json.ts';
import { batchSchema, type Batch } from './batch.ts';

/** A batch as its file holds it: a line of JSON, and the SHA-256 of that line in hex. */
export function writeBatch(batch: Batch): string {
  const line = JSON.stringify(batch);
  return `${line}\n${digest(line)}\n`;
}

/** Reads a batch; `undefined` where a byte of it has changed. */
export function readBatch(text: string): Batch | undefined {
  const [line = '', told, ...rest] = text.split('\n');
  if (told !== digest(line) || rest.join('') !== '') return undefined;
  return batchSchema.safeParse(parseJson(line)).data;
}

function digest(line: string): string {
  return createHash('sha256').update(line).digest('hex');
}
