import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { RectificationRow } from '../../../pipeline/database/marts.ts';
import type { RawRow } from '../../../pipeline/database/schema.ts';
import {
  readFiles,
  readLedgers,
  readRankings,
  readRectifications,
} from '../../../pipeline/database/read-marts.ts';
import type { Collected } from '../../../pipeline/collect/collect.ts';
import { day, enter, ledgerOffice, type LedgerOffice } from '../../support/ledger-office.ts';

const statesIn = (rows: readonly RectificationRow[]) =>
  rows.map((row) => [
    row.unit_code,
    row.previous_code,
    row.indicator_code,
    row.state,
    row.lost_micro,
  ]);

const statusesOf = async (office: LedgerOffice) =>
  (await office.read(readRankings)).map(({ unit_code, status, rank }) => [unit_code, status, rank]);

const outcome = ({ files }: Collected) =>
  files.map(({ state, unit, findings }) => [
    state,
    unit,
    findings.filter((item) => item.severity === 'error').map((item) => item.code),
  ]);

/** What is stored of each ledger, in the order in which they were collected. */
const itemsOf = (office: LedgerOffice, { files }: Collected) =>
  office.read((database) =>
    Promise.all(
      files.map(({ sha256 }) =>
        database.query<RawRow<'raw_rectifications'>>(
          `SELECT raw_rectifications.* FROM raw_rectifications JOIN raw_files USING (sequence)
           WHERE sha256 = $1 ORDER BY position`,
          [sha256],
        ),
      ),
    ),
  );

const done = {
  measure: '逐件审查',
  responsible: '司法局',
  evidence: '审查意见书',
  closedOn: day('2024-06-01'),
};

describe('a ledger that comes back in the next round', () => {
  it('has its closed items held against the new scores', async () => {
    const office = await ledgerOffice();
    const file = await office.fill('620121', '永登县整改台账.xlsx', {
      '1': done,
      '3': { measure: '补齐记录', due: day('2024-09-30') },
      '5': { ...done, closedOn: '2024年8月1日', note: '已上线' },
    });

    const { files, receipts } = await office.collect([file]);

    expect(files[0]).toMatchObject({ state: 'accepted', unit: '620121', verified: true });
    expect(files[0]?.findings).toEqual([]);
    const rows = await office.read(readRectifications);
    expect(statesIn(rows)).toEqual([
      ['620121', '1', '1', 'contradicted', 1_000_000n],
      ['620121', '3', '2', 'overdue', 500_000n],
      ['620121', '5', '5', 'closed', 0n],
    ]);
    expect(rows[2]).toMatchObject({
      name: '网办',
      previous_lost_micro: 1_000_000n,
      problem: '见台账',
      measure: '逐件审查',
      responsible: '司法局',
      due: '',
      evidence: '审查意见书',
      closed_on: '2024-08-01',
      note: '已上线',
      file: '永登县整改台账.xlsx',
      sheet: '整改台账',
      cell: 'J9',
    });
    const receipt = await readFile(receipts[0] ?? '', 'utf8');
    expect(receipt).toContain('整改台账：考评周期“2023”，共 3 项，已销号 2 项');
    expect(receipt).toContain('本台账已收妥，不影响本期得分和排名。');
  });

  it('says as much as is known of a unit that is not ranked', async () => {
    const office = await ledgerOffice();
    const before = await statusesOf(office);
    const file = await office.fill('620122', '皋兰县.xlsx', {
      '2': done,
      '3': { measure: '补齐记录', due: day('2025-06-30') },
      '4': done,
    });

    await office.collect([file]);

    expect(statesIn(await office.read(readRectifications))).toEqual([
      ['620122', '2', '2', 'unmatched', null],
      ['620122', '3', '2', 'open', null],
      ['620122', '4', '', 'unmatched', null],
    ]);
    expect(await statusesOf(office)).toEqual(before);
  });

  it('counts what was closed after the evaluation as open on its day, unless no point is lost', async () => {
    const office = await ledgerOffice();
    const late = { ...done, closedOn: day('2025-01-09'), due: day('2024-12-30') };
    const file = await office.fill('620121', '永登县.xlsx', {
      '1': late,
      '3': { ...late, due: day('2025-01-31') },
      '5': late,
    });

    await office.collect([file]);

    expect(statesIn(await office.read(readRectifications))).toEqual([
      ['620121', '1', '1', 'overdue', 1_000_000n],
      ['620121', '3', '2', 'open', 500_000n],
      ['620121', '5', '5', 'closed', 0n],
    ]);
  });

  it('takes the place of an earlier one, which stays in the history', async () => {
    const office = await ledgerOffice();
    const first = await office.fill('620121', '永登县.xlsx', { '1': done });
    const second = await office.fill('620121', '永登县-更正.xlsx', { '5': done });

    await office.collect([first]);
    const { files } = await office.collect([second]);
    const again = await office.collect([first]);

    expect(files[0]?.findings.map((item) => item.code)).toContain('submission.replaces');
    expect(again.unchanged).toEqual(['永登县.xlsx']);
    expect(again.notes.map((item) => item.code)).toEqual(['submission.replaced-before']);
    expect((await office.read(readLedgers)).map(({ file, current }) => [file, current])).toEqual([
      ['永登县.xlsx', false],
      ['永登县-更正.xlsx', true],
    ]);
    expect((await office.read(readRectifications)).map(({ state }) => state)).toEqual([
      'open',
      'open',
      'closed',
    ]);
    const counting = (await office.read(readFiles)).filter(({ current }) => current);
    expect(counting.map(({ file }) => file)).toEqual([
      '620121-2025-01-05.xlsx',
      '永登县-更正.xlsx',
    ]);
  });
});

describe('a ledger that comes back while its round still runs', () => {
  it('is kept for the next round, which need not be handed the same again', async () => {
    const office = await ledgerOffice({ next: false });
    const file = await office.fill('620121', '永登县.xlsx', { '5': done, '1': { note: '在办' } });
    const before = await statusesOf(office);

    const early = await office.collect([file], '2024-07-01T00:00:00Z');
    const interim = await office.read(readRectifications);
    const after = await statusesOf(office);
    await office.openNext();

    expect(early.files[0]?.findings.map((item) => item.code)).toEqual([
      'ledger.untouched',
      'ledger.for-next-round',
    ]);
    expect(early.files[0]?.state).toBe('accepted');
    expect(interim).toEqual([]);
    expect(after).toEqual(before);
    expect(statesIn(await office.read(readRectifications))).toEqual([
      ['620121', '1', '1', 'open', 1_000_000n],
      ['620121', '3', '2', 'open', 500_000n],
      ['620121', '5', '5', 'closed', 0n],
    ]);

    const later = await office.fill('620121', '永登县-2.xlsx', { '1': done });
    await office.collect([later]);
    expect(statesIn(await office.read(readRectifications))).toEqual([
      ['620121', '1', '1', 'contradicted', 1_000_000n],
      ['620121', '3', '2', 'open', 500_000n],
      ['620121', '5', '5', 'open', 0n],
    ]);
  });
});

describe('a ledger that nobody should believe', () => {
  it('is rejected where its identity, its unit or its round is not what was issued', async () => {
    const office = await ledgerOffice();
    const files = [
      await office.alter('620121', '皋兰县.xlsx', () => undefined),
      await office.alter('620121', '另一单位.xlsx', set('unit.code', '620122')),
      await office.alter('620121', '无此单位.xlsx', set('unit.code', '999999')),
      await office.alter('620121', '另一周期.xlsx', set('round', '2019')),
      await office.alter('620121', '另一方案.xlsx', set('scheme.hash', 'b'.repeat(64))),
      await office.alter('620121', '无签名.xlsx', set('signature', '')),
      await office.alter('620121', '仿冒签名.xlsx', set('signature', 'Zm9yZ2Vk')),
      await office.alter('620121', '改失分.xlsx', set('items.json.1', '[["1","审查","0.1","略"]]')),
      await office.alter('620121', '无事项.xlsx', set('items.json.1', '[]')),
      await office.alter('620121', '新格式.xlsx', set('ledger.contract', '2')),
    ];
    const before = await statusesOf(office);

    const collected = await office.collect(files);

    expect(Object.fromEntries(collected.files.map((one) => [one.file, codesOf(one)]))).toEqual({
      '皋兰县.xlsx': ['ledger.other-unit'],
      '另一单位.xlsx': ['ledger.forged'],
      '无此单位.xlsx': ['ledger.forged', 'identity.unknown-unit'],
      '另一周期.xlsx': ['ledger.other-round'],
      '另一方案.xlsx': ['ledger.other-scheme', 'ledger.forged'],
      '无签名.xlsx': ['ledger.unsigned'],
      '仿冒签名.xlsx': ['ledger.forged'],
      '改失分.xlsx': ['ledger.forged'],
      '无事项.xlsx': ['ledger.key-missing'],
      '新格式.xlsx': ['ledger.newer-contract'],
    });
    expect(new Set(collected.files.map(({ state }) => state))).toEqual(new Set(['rejected']));
    expect(collected.receipts).toHaveLength(files.length);
    expect(await office.read(readRectifications)).toEqual([]);
    expect(await statusesOf(office)).toEqual(before);
  });

  it('is taken after all once the office has mended its list of units', async () => {
    const office = await ledgerOffice();
    const file = await office.fill('620122', '皋兰县.xlsx', { '2': done });
    const units = join(office.directory, 'units.csv');
    const list = await readFile(units, 'utf8');

    await writeFile(units, list.replace(/^.*皋兰县.*\r?\n/m, ''));
    const before = await office.collect([file]);
    const again = await office.collect([file]);
    await writeFile(units, list);
    const after = await office.collect([file]);

    expect(outcome(before)).toEqual([['rejected', undefined, ['identity.unknown-unit']]]);
    expect(again.unchanged).toEqual(['皋兰县.xlsx']);
    expect(outcome(after)).toEqual([['accepted', '620122', []]]);
    expect((await office.read(readRectifications)).map(({ state }) => state)).toEqual([
      'unmatched',
      'open',
      'open',
    ]);
  });

  it('is taken unsigned where the round had no keys', async () => {
    const office = await ledgerOffice({ keys: false });
    const file = await office.fill('620121', '永登县.xlsx', { '5': done });

    const { files } = await office.collect([file]);

    expect(files[0]).toMatchObject({ state: 'accepted', verified: false });
  });

  it('is told of by place where its rows are not those that were issued, and returned', async () => {
    const office = await ledgerOffice();
    const sorted = await office.alter('620121', '永登县-1.xlsx', (sheet) => {
      const [first, last] = [sheet.getRow(7).values, sheet.getRow(9).values];
      sheet.getRow(7).values = last;
      sheet.getRow(9).values = first;
      enter(sheet, { '5': done, '1': done, '3': { measure: '补', due: day('2025-02-01') } });
    });
    const rows = await office.alter('620121', '永登县-2.xlsx', (sheet) => {
      enter(sheet, { '1': done, '5': done });
      sheet.getCell('B8').value = '3.9';
      sheet.getCell('B9').value = '1';
      sheet.getCell('F12').value = '没有编号的措施';
    });
    const fixed = await office.alter('620121', '永登县-3.xlsx', (sheet) => {
      enter(sheet, { '1': { name: '改名', lost: 0.1, problem: '没有问题' }, '5': done });
    });

    const collected = await office.collect([sorted, rows, fixed]);

    expect(outcome(collected)).toEqual([
      ['accepted', '620121', []],
      [
        'returned',
        '620121',
        [
          'ledger.row-unknown',
          'ledger.row-twice',
          'ledger.row-uncoded',
          'ledger.row-missing',
          'ledger.row-missing',
        ],
      ],
      ['accepted', '620121', []],
    ]);
    const [ofSorted, , ofFixed] = await itemsOf(office, collected);
    expect(ofSorted?.map(({ code, cell }) => [code, cell])).toEqual([
      ['1', 'J9'],
      ['3', 'J8'],
      ['5', 'J7'],
    ]);
    expect(collected.files[1]?.findings[2]?.place).toEqual({
      file: '永登县-2.xlsx',
      sheet: '整改台账',
      cell: 'B12',
    });
    expect(
      collected.files[2]?.findings.flatMap(({ code, place }) =>
        code === 'ledger.altered' ? [place.cell] : [],
      ),
    ).toEqual(['C7', 'D7', 'E7']);
    expect(ofFixed?.[0]).toMatchObject({
      name: '审查',
      lost_micro: 1_000_000n,
      problem: '见台账',
    });
  });

  it('keeps nothing of a returned ledger in the count, and everything in the history', async () => {
    const office = await ledgerOffice();
    const sound = await office.fill('620121', '永登县.xlsx', { '5': done });
    const faulty = await office.fill('620121', '永登县-2.xlsx', {
      '5': { ...done, measure: null },
    });

    await office.collect([sound]);
    const { files } = await office.collect([faulty]);

    expect(outcome({ files } as Collected)).toEqual([
      ['returned', '620121', ['ledger.measure-missing']],
    ]);
    expect(await office.read(readRectifications)).toEqual([]);
    expect((await office.read(readLedgers)).map(({ state, current }) => [state, current])).toEqual([
      ['accepted', false],
      ['returned', true],
    ]);
  });
});

/** Changes a value of the hidden sheet. */
function set(key: string, value: string) {
  return (_: ExcelJS.Worksheet, hidden: ExcelJS.Worksheet): void => {
    hidden.eachRow((row) => {
      if (row.getCell(1).text === key) row.getCell(2).value = value;
    });
  };
}

function codesOf({ findings }: Collected['files'][number]): string[] {
  return findings.map((item) => item.code);
}
