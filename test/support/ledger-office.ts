import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import { afterAll } from 'vitest';
import { stringify } from 'yaml';
import { ledgerHeaders, ledgerSheets, type LedgerColumn } from '#core/ledger/sheets.ts';
import { collect, type Collected } from '../../pipeline/collect/collect.ts';
import type { Database } from '../../pipeline/database/database.ts';
import { issueWorkbooks } from '../../pipeline/issue/issue-workbooks.ts';
import { ledgersOf } from '../../pipeline/reports/ledger/ledgers-of.ts';
import { zhCN } from '../../pipeline/wording/zh-CN.ts';
import { writeLedger } from '../../pipeline/workbooks/ledger/write-ledger.ts';
import { ledgerSigner } from '../../pipeline/workspace/keys.ts';
import { makeWorkspace } from '../../pipeline/workspace/make-workspace.ts';
import { openNextRound } from '../../pipeline/workspace/next-round.ts';
import { withModels } from '../../pipeline/workspace/with-models.ts';
import { openWorkspace } from '../../pipeline/workspace/open-workspace.ts';
import { roundOf } from '../../pipeline/workspace/workspace.ts';
import { editWorkbook } from './edit-workbook.ts';
import { fillIn } from './filled.ts';
import { emptyFolder } from './folders.ts';
import { firstEdition, judgedFilling, secondEdition } from './two-editions.ts';
import { detailedModel } from './detailed-model.ts';

const units = `code,name,kind,city_code,city,province_code,province
620121,永登县,县,620100,兰州市,620000,甘肃省
620122,皋兰县,县,620100,兰州市,620000,甘肃省
`;

/** What 永登县 and 皋兰县 scored in 2023: they lost 1, 1.5 and 1 point; 0.5, 1 and 0.5. */
const scoresOf2023 = {
  '620121': { '1': 1, '2': 1, '3': 0.5, '4': 3, '5': 1 },
  '620122': { '1': 2, '2': 0.5, '3': 1, '4': 2.5, '5': 2 },
};
/** What 永登县 scored in 2024: it lost 1, 0.5, nothing and nothing; 皋兰县 handed nothing in. */
const scoresOf2024 = { '620121': { '1': 3, '2': 2.5, '5': 2, '6': 1 } };

/** What is entered in the rows of a ledger, by indicator. */
export type LedgerFilling = Readonly<
  Record<string, Readonly<Partial<Record<LedgerColumn, ExcelJS.CellValue>>>>
>;

/** An office in its folder, with the ledgers of the round that it has closed. */
export interface LedgerOffice {
  readonly directory: string;
  inside(name: string): string;
  /** Fills in the ledger of a unit and saves it as `name`. */
  fill(unit: string, name: string, filling: LedgerFilling): Promise<string>;
  /** The same after somebody did more to it. */
  alter(
    unit: string,
    name: string,
    change: (sheet: ExcelJS.Worksheet, hidden: ExcelJS.Worksheet) => void,
  ): Promise<string>;
  collect(paths: readonly string[], at?: string): Promise<Collected>;
  read<T>(query: (database: Database) => Promise<T>): Promise<T>;
  /** Opens the round 2024 and takes the workbook of 永登县. */
  openNext(): Promise<void>;
}

/** A round 2023 of two units that lost points; with the round 2024 opened after it if `next`. */
export async function ledgerOffice({ keys = true, next = true } = {}): Promise<LedgerOffice> {
  const folder = await emptyFolder();
  await cp(await officeSetUp(keys, next), folder, { recursive: true });
  const inside = (name: string) => join(folder, name);
  const directory = inside('round');
  const copyOf = async (unit: string, name: string): Promise<string> => {
    await cp(join(inside('ledgers'), `${unit}.xlsx`), inside(name));
    return inside(name);
  };
  return {
    directory,
    inside,
    async fill(unit, name, filling) {
      const path = await copyOf(unit, name);
      await editWorkbook(path, (workbook) => enter(sheetIn(workbook, ledgerSheets.items), filling));
      return path;
    },
    async alter(unit, name, change) {
      const path = await copyOf(unit, name);
      await editWorkbook(path, (workbook) =>
        change(sheetIn(workbook, ledgerSheets.items), sheetIn(workbook, ledgerSheets.identity)),
      );
      return path;
    },
    collect: (paths, at = '2025-01-10T00:00:00Z') => collectAt(directory, paths, at),
    read: (query) => withModels(directory, (_, database) => query(database)),
    openNext: () => openNext(folder),
  };
}

const offices = new Map<string, Promise<string>>();
afterAll(async () => {
  for (const folder of offices.values()) await rm(await folder, { recursive: true, force: true });
});

/** Folder of an office that is set up once, for tests to copy. */
function officeSetUp(keys: boolean, next: boolean): Promise<string> {
  const name = JSON.stringify([keys, next]);
  const folder = offices.get(name) ?? setUp(keys, next);
  offices.set(name, folder);
  return folder;
}

async function setUp(keys: boolean, next: boolean): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'zhunsheng-ledgers-'));
  const inside = (name: string) => join(folder, name);
  const directory = inside('round');
  await writeFile(inside('first.yaml'), stringify(firstEdition));
  await writeFile(inside('second.yaml'), stringify(secondEdition));
  await writeFile(inside('units.csv'), units);
  await makeWorkspace(directory, {
    scheme: inside('first.yaml'),
    divisions: inside('units.csv'),
    round: '2023',
    keys,
    simulated: false,
  });
  await handIn(folder, scoresOf2023, '2024-01-05T00:00:00Z');
  await writeLedgers(directory, inside('ledgers'), keys);
  if (next) await openNext(folder);
  return folder;
}

async function openNext(folder: string): Promise<void> {
  const scheme = join(folder, 'second.yaml');
  await openNextRound(join(folder, 'round'), { scheme, round: '2024', keys: false });
  await handIn(folder, scoresOf2024, '2025-01-05T00:00:00Z');
}

/** Issues workbooks, fills them in and collects them at a time. */
async function handIn(
  folder: string,
  scores: Readonly<Record<string, Record<string, number>>>,
  at: string,
): Promise<void> {
  const directory = join(folder, 'round');
  const workspace = await openWorkspace(directory);
  const files: string[] = [];
  for (const [unit, given] of Object.entries(scores)) {
    const order = { stage: 'self', evaluator: '1', unit, progress: () => undefined } as const;
    const [issued = ''] = await issueWorkbooks(workspace, order);
    const filled = join(folder, `${unit}-${at.slice(0, 10)}.xlsx`);
    await fillIn(issued, filled, judgedFilling(given));
    files.push(filled);
  }
  await collectAt(directory, files, at);
}

function collectAt(directory: string, paths: readonly string[], at: string): Promise<Collected> {
  return withModels(directory, (workspace, database) =>
    collect(workspace, database, paths, {
      now: () => new Date(at),
      progress: () => undefined,
      words: zhCN,
    }),
  );
}

async function writeLedgers(directory: string, to: string, keys: boolean): Promise<void> {
  await mkdir(to);
  const sign = keys ? await ledgerSigner(directory) : () => '';
  await withModels(directory, async (workspace, database) => {
    const model = await detailedModel(database, {
      ...roundOf(workspace),
      signed: keys,
      now: new Date('2024-01-06T00:00:00Z'),
      version: '0.1.0',
    });
    const ledgerOf = ledgersOf(model, sign);
    for (const { unit_code } of model.rankings) {
      const ledger = ledgerOf(unit_code);
      if (ledger) await writeFile(join(to, `${unit_code}.xlsx`), await writeLedger(ledger));
    }
  });
}

function sheetIn(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(name);
  return sheet;
}

/** Types into a ledger's cells, each found by its indicator's code and its column. */
export function enter(sheet: ExcelJS.Worksheet, filling: LedgerFilling): void {
  const columns = Object.keys(ledgerHeaders);
  sheet.eachRow((row) => {
    const cells = filling[row.getCell(columns.indexOf('code') + 1).text] ?? {};
    for (const [column, value] of Object.entries(cells)) {
      row.getCell(columns.indexOf(column) + 1).value = value;
    }
  });
}

/** A day as Excel's cells take it. */
export function day(written: string): Date {
  return new Date(`${written}T00:00:00Z`);
}
