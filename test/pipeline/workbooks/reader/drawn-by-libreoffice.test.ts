import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { Cell } from '#core/workbook/cells.ts';
import { readWorkbook } from '../../../../pipeline/workbooks/read-workbook.ts';
import { cellsInSheet } from '../../../support/cells-in-sheet.ts';
import { contents, type Content } from '../../../support/drawn-contents.ts';
import { dialects, type Dialect } from '../../../support/drawn-dialects.ts';
import { lastingFolder } from '../../../support/lasting-folder.ts';
import { convertAll } from '../../../support/libreoffice.ts';
import { DRAWN_SHEET, writeDrawn } from '../../../support/write-drawn.ts';

const folder = lastingFolder();
const drawn = fc.sample(
  fc.tuple(
    contents.map((cells) => cells.filter(({ content }) => !isUnread(content))),
    dialects.map(inReach),
  ),
  { numRuns: 40 },
);
const names = drawn.map((_, index) => `${index}.xlsx`);

beforeAll(async () => {
  for (const [index, [cells, dialect]] of drawn.entries()) {
    await writeFile(join(folder(), `${index}.xlsx`), writeDrawn(cells, dialect));
  }
  await convertAll(
    names.map((name) => join(folder(), name)),
    'xlsx',
  );
});

it.each(names)('drawn workbook %s says to LibreOffice what it says to us', async (name) => {
  const ours = await readFile(join(folder(), name));
  const itsOwn = await readFile(join(folder(), 'libreoffice', name));

  expect(saved(ours)).toEqual(saved(itsOwn));
});

/**
 * LibreOffice calculates formulas anew, takes the format of an ISO 8601 date for that of a number,
 * saves 15 digits, and has its own ways with carriage returns.
 */
function isUnread(content: Content): boolean {
  if (content.kind === 'number') return Number(content.value.toPrecision(15)) !== content.value;
  if (content.kind === 'text') return content.text.includes('\r');
  return content.kind === 'formula' || content.kind === 'iso-day';
}

/**
 * It finds no part under a name in capitals (ECMA-376-2, 6.2.2.3), opens no zip64 of small files, and
 * no text with halves of a surrogate pair as references.
 */
function inReach(dialect: Dialect): Dialect {
  const { packing, escapes } = dialect;
  return {
    ...dialect,
    upperCaseParts: false,
    packing: packing === 'zip64' ? 'stored' : packing,
    escapes: escapes === 'decimal' ? 'hexadecimal' : escapes,
  };
}

/** The cells as LibreOffice saves them. */
function saved(bytes: Uint8Array): Record<string, Cell> {
  const { workbook, finding } = readWorkbook(bytes);
  if (workbook === undefined) throw new Error(JSON.stringify(finding));
  const cells = Object.entries(cellsInSheet(workbook.sheet(DRAWN_SHEET)));
  return Object.fromEntries(cells.map(([at, cell]) => [at, asSaved(cell)]));
}

/** It saves truth and errors as formulas. */
function asSaved(cell: Cell): Cell {
  switch (cell.type) {
    case 'boolean':
      return { type: 'boolean', value: cell.value };
    case 'error':
      return { type: 'error', value: cell.value };
    case 'number':
    case 'text':
    case 'date':
    case 'empty':
      return cell;
  }
}
