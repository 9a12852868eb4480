import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readLimits, type ReadLimits } from '../../../../pipeline/workbooks/limits.ts';
import { readWithin } from '../../../../pipeline/workbooks/read-workbook.ts';
import { cellsInSheet } from '../../../support/cells-in-sheet.ts';
import { plainDialect } from '../../../support/drawn-dialects.ts';
import { DRAWN_SHEET, writeDrawn } from '../../../support/write-drawn.ts';

const STYLES = 'xl/styles.xml';
const day = writeDrawn(
  [{ row: 1, column: 1, content: { kind: 'day', day: '2023-03-11' } }],
  plainDialect,
);

function rewritten(part: string, from: string, to: string): Uint8Array {
  const parts = unzipSync(day);
  const xml = strFromU8(parts[part] ?? new Uint8Array()).replace(from, to);
  return zipSync({ ...parts, [part]: strToU8(xml) }, { level: 0 });
}

/** What the workbook says when another has been read before. */
function after(other: Uint8Array, bytes: Uint8Array, limits: Partial<ReadLimits> = {}) {
  readWithin(other, readLimits);
  const { workbook, finding } = readWithin(bytes, { ...readLimits, ...limits });
  return finding
    ? { code: finding.code, ...finding.parameters }
    : cellsInSheet(workbook.sheet(DRAWN_SHEET));
}

const same = rewritten(STYLES, '', '');

it('says of a part that is the same in every byte what it said before', () => {
  expect(after(same, same)).toEqual({ A1: { type: 'date', value: '2023-03-11' } });
});

it('reads a part again that differs in a single digit', () => {
  const plain = rewritten(STYLES, 'numFmtId="14"', 'numFmtId="13"');
  expect(after(same, plain)).toEqual({ A1: { type: 'number', value: 44_996 } });
  expect(after(plain, same)).toEqual({ A1: { type: 'date', value: '2023-03-11' } });
});

it('takes nothing from a part under another name', () => {
  const moved = rewritten('xl/_rels/workbook.xml.rels', 'sheet1.xml', 'sheet2.xml');
  expect(after(same, moved)).toEqual({
    code: 'file.part-missing',
    part: 'xl/worksheets/sheet2.xml',
  });
});

it('refuses a part that it knows under a wrong checksum', () => {
  const wrong = Buffer.from(same);
  const crc32 = wrong.lastIndexOf(STYLES) - 30;
  wrong.writeUInt32LE(wrong.readUInt32LE(crc32) + 1, crc32);
  expect(after(same, wrong)).toEqual({
    code: 'file.part-damaged',
    part: STYLES,
    damage: 'content',
    cell: '',
  });
});

it('holds a part that it knows against limits that are narrower', () => {
  expect(after(same, same, { partBytes: 100 })).toMatchObject({ excess: 'part' });
  expect(after(same, same, { depth: 1 })).toMatchObject({ excess: 'depth' });
});
