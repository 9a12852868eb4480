import { MOMENT } from './zip/moment.ts';

const END = 0x06_05_4b_50;
const END_LENGTH = 22;

/**
 * The same zip, its entries without the time of writing, so that the same content has the same bytes.
 * Nothing is unpacked for it. Throws for what does not end as a zip without a comment does.
 */
export function withoutTimes(zip: Uint8Array): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  const end = bytes.length - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== END) throw new Error('not a zip without a comment');
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    view.setUint32(entry + 12, MOMENT, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, MOMENT, true);
    const lengths = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
    entry += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return bytes;
}
