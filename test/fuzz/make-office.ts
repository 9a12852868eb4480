import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { stringify } from 'yaml';
import type { Workbook } from 'exceljs';
import { ledgerHeaders, ledgerSheets } from '#core/ledger/sheets.ts';
import { readIdentity } from '#core/workbook/identity.ts';
import { sealCells, sealWorkbook } from '#core/workbook/seal-workbook.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import type { Stage } from '#core/workbook/stages.ts';
import { collect } from '../../pipeline/collect/collect.ts';
import type { Database } from '../../pipeline/database/database.ts';
import { readPrefills } from '../../pipeline/database/read-prefills.ts';
import { issueWorkbooks } from '../../pipeline/issue/issue-workbooks.ts';
import { ledgersOf } from '../../pipeline/reports/ledger/ledgers-of.ts';
import { schemeWorkbook } from '../../pipeline/schemes/xlsx/scheme-workbook.ts';
import { zhCN } from '../../pipeline/wording/zh-CN.ts';
import { writeLedger } from '../../pipeline/workbooks/ledger/write-ledger.ts';
import { readWorkbook } from '../../pipeline/workbooks/read-workbook.ts';
import { ledgerSigner } from '../../pipeline/workspace/keys.ts';
import { makeWorkspace } from '../../pipeline/workspace/make-workspace.ts';
import { withModels } from '../../pipeline/workspace/with-models.ts';
import { roundOf, workspaceFiles, type Workspace } from '../../pipeline/workspace/workspace.ts';
import { editWorkbook } from '../support/edit-workbook.ts';
import { fillIn, type Filling } from '../support/filled.ts';
import { fillByLibreOffice, fillByOpenpyxl, type FillJob } from '../support/fill-by.ts';
import { measuredScheme } from '../support/measured-scheme.ts';
import { SCHEME_NAME } from './original.ts';
import { closedItem, measures, reviewFilling, selfFilling, units } from './filling.ts';
import { detailedModel } from '../support/detailed-model.ts';

/** Where an office of three units and what is handed in to it stand. */
export interface OfficeFolders {
  /** The workspace, with keys and without database. */
  readonly office: string;
  /** The originals. */
  readonly inbox: string;
}

/**
 * Sets up an office and what its units hand in, each sealed: workbooks of both stages, a ledger,
 * measures, a scheme's workbook, a zip, and copies as LibreOffice and openpyxl save them where they
 * are there; tells which are not.
 */
export async function makeOffice({ office, inbox }: OfficeFolders): Promise<string[]> {
  await rm(office, { recursive: true, force: true });
  await rm(inbox, { recursive: true, force: true });
  await mkdir(inbox, { recursive: true });
  const scheme = `${inbox}.yaml`;
  const divisions = `${inbox}.csv`;
  await writeFile(scheme, stringify(measuredScheme));
  await writeFile(divisions, units);
  const setup = { scheme, divisions, round: '2023', keys: true, simulated: false };
  const workspace = await makeWorkspace(office, setup);
  const into = (name: string) => join(inbox, name);

  const self = into('620102-自评.xlsx');
  await issueAndFill(workspace, '620102', 'self', selfFilling, self);
  await issueAndFill(workspace, '620121', 'self', selfFilling, into('620121-自评.xlsx'));
  await writeFile(into('测评.csv'), measures);
  await writeFile(into(SCHEME_NAME), await schemeWorkbook(workspace.scheme));
  await withModels(office, async (opened, database) => {
    const paths = [self, into('620121-自评.xlsx'), into('测评.csv')];
    const effects = { now: () => NOW, progress: () => undefined, words: zhCN };
    await collect(opened, database, paths, effects);
    await issueAndFill(
      opened,
      '620121',
      'review',
      reviewFilling,
      into('620121-复核.xlsx'),
      database,
    );
    await writeFile(into(LEDGER), await ledgerOf(opened, database));
  });
  await editWorkbook(into(LEDGER), fillLedger);
  await rm(join(office, workspaceFiles.database), { force: true });
  await rm(join(office, workspaceFiles.receipts), { recursive: true, force: true });
  const contents = await Promise.all(
    ['620102-自评.xlsx', '620121-自评.xlsx', '测评.csv'].map(async (name) => [
      name,
      new Uint8Array(await readFile(into(name))),
    ]),
  );
  await writeFile(into('批次.zip'), zipSync(Object.fromEntries(contents)));
  return [
    ...(await savedBy('LibreOffice', fillByLibreOffice, self, into('620102-LibreOffice.xlsx'))),
    ...(await savedBy('openpyxl', fillByOpenpyxl, self, into('620102-openpyxl.xlsx'))),
  ];
}

const NOW = new Date('2024-01-05T00:00:00Z');

/** Issues a unit's workbook, fills it in and seals it as the add-in would. */
async function issueAndFill(
  workspace: Workspace,
  code: string,
  stage: Stage,
  filling: Filling,
  to: string,
  database?: Database,
): Promise<void> {
  const [path = ''] = await issueWorkbooks(workspace, {
    stage,
    evaluator: '1',
    unit: code,
    progress: () => undefined,
    ...(database ? { prefills: await readPrefills(database) } : {}),
  });
  await fillIn(path, to, filling);
  const { workbook } = readWorkbook(new Uint8Array(await readFile(to)));
  const hidden = workbook?.sheet(sheetNames.identity);
  const said = hidden && readIdentity(hidden).read;
  if (workbook === undefined || hidden === undefined || said === undefined) throw new Error(to);
  const cells = sealCells(hidden, sealWorkbook(workbook, said.identity));
  await editWorkbook(to, (edited) => {
    const sheet = edited.getWorksheet(sheetNames.identity);
    for (const { row, column, text } of cells) {
      if (sheet) sheet.getCell(row, column).value = text;
    }
  });
}

async function ledgerOf(workspace: Workspace, database: Database): Promise<Uint8Array> {
  const round = { ...roundOf(workspace), signed: true, now: NOW, version: '0.1.0' };
  const model = await detailedModel(database, round);
  const ledger = ledgersOf(model, await ledgerSigner(workspace.directory))('620102');
  if (ledger === undefined) throw new Error('no ledger');
  return writeLedger(ledger);
}

const LEDGER = '台账-620102.xlsx';

/** Closes the first item of a ledger. */
function fillLedger(workbook: Workbook): void {
  const sheet = workbook.getWorksheet(ledgerSheets.items);
  const columns = Object.keys(ledgerHeaders);
  sheet?.eachRow((row) => {
    if (row.getCell(columns.indexOf('code') + 1).text !== '1.1.1') return;
    for (const [column, value] of Object.entries(closedItem)) {
      row.getCell(columns.indexOf(column) + 1).value = value;
    }
  });
}

/** Saves a copy as another program does; tells where that program is not there. */
async function savedBy(
  program: string,
  save: (jobs: readonly FillJob[]) => Promise<void>,
  from: string,
  to: string,
): Promise<string[]> {
  try {
    await save([{ from, to, cells: [] }]);
    return [];
  } catch (error) {
    return [`${program} is not there: ${String(error)}`];
  }
}
