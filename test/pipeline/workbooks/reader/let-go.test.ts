import { unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readWorkbook } from '../../../../pipeline/workbooks/read-workbook.ts';
import { plainDialect } from '../../../support/drawn-dialects.ts';
import { DRAWN_SHEET, writeDrawn } from '../../../support/write-drawn.ts';

const numbers = Array.from({ length: 20_000 }, (_, row) => ({
  row: row + 1,
  column: 1,
  content: { kind: 'number', value: row } as const,
}));
const packed = writeDrawn(numbers, plainDialect);
const few = writeDrawn(
  [
    { row: 1, column: 1, content: { kind: 'text', text: '甲', as: 'inline' } },
    { row: 3, column: 1, content: { kind: 'formula', formula: 'A1', result: undefined } },
  ],
  plainDialect,
);
const stored = zipSync(unzipSync(packed), { level: 0 });

function opened(bytes: Uint8Array) {
  const { workbook } = readWorkbook(bytes);
  const sheet = workbook?.sheet(DRAWN_SHEET);
  if (sheet === undefined) throw new Error('It is not read.');
  return { letGo: () => workbook?.letGo(), cell: (row: number) => sheet.cell(row, 1) };
}

it('a workbook that is let go frees its parts at once', () => {
  const { letGo, cell } = opened(packed);
  expect(cell(7)).toEqual({ type: 'number', value: 6 });
  const taken = process.memoryUsage().arrayBuffers;
  letGo();
  expect(taken - process.memoryUsage().arrayBuffers).toBeGreaterThan(1_000_000);
});

it('a workbook that is let go gives no cell, rather than an empty one', () => {
  const { letGo, cell } = opened(packed);
  letGo();
  expect(() => cell(7)).toThrow('let go');
});

it('the bytes of a file stay as they are, also where parts are stored in it as they are', () => {
  const before = stored.slice();
  opened(stored).letGo();
  expect(Buffer.compare(stored, before)).toBe(0);
  expect(opened(stored).cell(20_000)).toEqual({ type: 'number', value: 19_999 });
});

it('what a workbook leaves to the next says nothing of it, however often it is let go', () => {
  const first = opened(packed);
  first.letGo();
  first.letGo();
  const [second, third] = [opened(few), opened(packed)];
  expect([second.cell(1), second.cell(2), second.cell(3), third.cell(1)]).toEqual([
    { type: 'text', value: '甲' },
    { type: 'empty' },
    { type: 'empty', formula: 'A1' },
    { type: 'number', value: 0 },
  ]);
});
