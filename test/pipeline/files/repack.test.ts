import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { repack } from '../../../pipeline/files/repack.ts';

describe('an Office file that is packed anew', () => {
  const packed = repack(
    zipSync({
      'xl/sheet1.xml': strToU8('<t>城\uFFFE关\uFFFF区𠮷</t>'),
      'xl/image1.png': strToU8('城\uFFFE关'),
      'xl/': new Uint8Array(),
    }),
    (name, content) => (name.endsWith('.png') ? content : strToU8(`${strFromU8(content)}\uFFFE`)),
  );
  const parts = unzipSync(packed);

  it('has no character for which programs refuse XML, and other bytes as they were', () => {
    expect(strFromU8(parts['xl/sheet1.xml'] ?? new Uint8Array())).toBe('<t>城关区𠮷</t>');
    expect(strFromU8(parts['xl/image1.png'] ?? new Uint8Array())).toBe('城\uFFFE关');
  });

  it('has no entries for folders', () => {
    expect(Object.keys(parts)).toEqual(['xl/sheet1.xml', 'xl/image1.png']);
  });
});
