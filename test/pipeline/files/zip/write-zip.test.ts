import { randomFillSync } from 'node:crypto';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { deflatedPiece, entryOf, storedPiece } from '../../../../pipeline/files/zip/pieces.ts';
import { writeZip } from '../../../../pipeline/files/zip/write-zip.ts';

const nothing = new Uint8Array();
const noise = randomFillSync(new Uint8Array(200_000));
const text = strToU8('<行/>'.repeat(50_000));

describe('writeZip', () => {
  it.each([
    ['no piece', []],
    ['an empty piece', [deflatedPiece(nothing), storedPiece(nothing)]],
    ['compressed pieces', [deflatedPiece(text), deflatedPiece(noise), deflatedPiece(text)]],
    ['pieces as they are, longer than a block', [storedPiece(noise), storedPiece(text)]],
    ['either in turn', [deflatedPiece(text), storedPiece(strToU8('名')), deflatedPiece(text)]],
  ])('makes a zip of entries of %s', (_, pieces) => {
    const whole = Buffer.concat(pieces.map(({ content }) => content));
    const zip = writeZip([entryOf('一/二.xml', pieces), entryOf('三', [storedPiece(text)])]);

    const read = unzipSync(zip);

    expect(Object.keys(read)).toEqual(['一/二.xml', '三']);
    expect(Buffer.compare(read['一/二.xml'] ?? nothing, whole)).toBe(0);
    expect(strFromU8(read['三'] ?? nothing)).toBe(strFromU8(text));
  });

  it('gives a small zip in memory of its own, for those who look at the whole buffer', () => {
    const zip = writeZip([entryOf('一', [storedPiece(strToU8('名'))])]);

    expect(unzipSync(new Uint8Array(zip.buffer))).toEqual(unzipSync(zip));
    expect(zip.buffer.byteLength).toBe(zip.length);
  });

  it('makes an empty zip of no entries', () => {
    expect(unzipSync(writeZip([]))).toEqual({});
  });

  it('refuses more entries than a zip counts', () => {
    const entry = entryOf('一', []);

    expect(() => writeZip(Array.from({ length: 65_535 }, () => entry))).toThrow(RangeError);
  });
});
