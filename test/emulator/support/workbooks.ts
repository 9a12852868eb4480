import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Scheme } from '#core/scheme/scheme.ts';
import { drawAnswers } from '../../../pipeline/simulation/answers.ts';
import { fillWorkbook } from '../../../pipeline/simulation/fill-workbook.ts';
import { seededRandom } from '../../../pipeline/simulation/random.ts';
import { readScheme } from '../../../pipeline/schemes/read-scheme.ts';
import { seedFile } from '../../../pipeline/schemes/seeds.ts';
import { writeWorkbook } from '../../../pipeline/workbooks/write-workbook.ts';
import { createCalculator } from '../../../emulator/calculation.ts';
import type { Calculator } from '../../../emulator/model/calculator.ts';
import type { CellValue } from '../../../emulator/model/cell.ts';
import type { WorkbookSnapshot } from '../../../emulator/model/snapshot.ts';
import * as samples from '../../pipeline/workbooks/sample.ts';

const wasm = readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm'));

/** A calculator for one workbook. */
export function calculator(): Calculator {
  return createCalculator(wasm);
}

const seed = seedFile('gansu-2023-midterm');
const read = readScheme(readFileSync(seed, 'utf8'), seed);
if (read.scheme === undefined) throw new Error(JSON.stringify(read.findings));

export const gansu: Scheme = read.scheme;

/** A scheme that has every kind of rule. */
export const sample: Scheme = samples.scheme;

/** A workbook of a scheme as it is issued to a county. */
export function issued(scheme: Scheme): Promise<Uint8Array> {
  const identity = samples.identityFor(scheme, 'self');
  return writeWorkbook({ ...samples.orderFor('self'), scheme, identity });
}

/** The same, filled in by a county that does about half of what is asked. */
export async function filled(scheme: Scheme): Promise<Uint8Array> {
  return fillWorkbook(await issued(scheme), {
    scheme,
    unit: samples.unit,
    identity: samples.identityFor(scheme, 'self'),
    answers: drawAnswers(scheme, samples.unit.kind, 0.5, seededRandom(7)),
    weight: 0.0999,
    sealed: false,
  });
}

/** Results of all formulas, by sheet and address; an empty text is none. */
export function results({ sheets }: WorkbookSnapshot): Record<string, CellValue | undefined> {
  return Object.fromEntries(
    sheets.flatMap(({ name, cells }) =>
      Object.entries(cells)
        .filter(([, { formula }]) => formula !== undefined)
        .map(([address, { value }]) => [`${name}!${address}`, value === '' ? undefined : value]),
    ),
  );
}

/** What stands in the unlocked cells, as somebody would type it: a text behind an apostrophe. */
export function typed({ sheets }: WorkbookSnapshot) {
  return sheets.flatMap(({ name, cells }) =>
    Object.entries(cells)
      .filter(([, { locked, formula }]) => locked === false && formula === undefined)
      .map(([address, { value }]) => ({ sheet: name, address, entry: asTyped(value) })),
  );
}

function asTyped(value: CellValue | undefined): string | number | boolean {
  if (typeof value === 'string') return `'${value}`;
  return typeof value === 'number' || typeof value === 'boolean' ? value : '';
}
