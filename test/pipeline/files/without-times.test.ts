import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { withoutTimes } from '../../../pipeline/files/without-times.ts';

const parts = {
  '一/二.xml': strToU8('<甲/>'),
  三: strToU8('乙'.repeat(1000)),
  四: new Uint8Array(),
};

describe('withoutTimes', () => {
  it('makes the same bytes of the same content, whenever it was packed', () => {
    const early = zipSync(parts, { mtime: '1999-12-31T10:00:00' });
    const late = zipSync(parts, { mtime: '2031-07-08T09:10:12', comment: '注', attrs: 0 });
    const later = zipSync(parts, { mtime: '2032-01-01T00:00:00', comment: '注', attrs: 0 });

    expect(withoutTimes(late)).toEqual(withoutTimes(later));
    expect(unzipSync(withoutTimes(early))).toEqual(parts);
    expect(unzipSync(withoutTimes(late))).toEqual(parts);
  });

  it.each([
    [new Uint8Array()],
    [new Uint8Array(22)],
    [strToU8('not a zip at all, but long enough')],
  ])('refuses what is none', (bytes) => {
    expect(() => withoutTimes(bytes)).toThrow('not a zip');
  });
});
