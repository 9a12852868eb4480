import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { zhunsheng } from '../support/cli.ts';
import { day, ledgerOffice } from '../support/ledger-office.ts';

const done = { measure: '逐件审查', evidence: '=审查意见书', closedOn: day('2024-06-01') };

describe('ledgers, command by command', () => {
  it('are collected beside workbooks, counted by status and reported', async () => {
    const office = await ledgerOffice();
    const sound = await office.fill('620121', '永登县.xlsx', { '1': done, '5': done });
    const faulty = await office.fill('620122', '皋兰县.xlsx', { '2': { ...done, measure: null } });
    const folder = dirname(office.directory);

    const collected = await zhunsheng(['collect', 'round', sound, faulty], folder);
    const status = await zhunsheng(['status', 'round'], folder);
    const data = JSON.parse((await zhunsheng(['status', 'round', '--json'], folder)).out);
    const report = await zhunsheng(['report', 'round', '--format', 'csv'], folder);

    expect(collected.code).toBe(2);
    expect(collected.out).toContain('本次归集：合格 1 份，退回 1 份，拒收 0 份');
    expect(collected.out).toContain('[退回] 皋兰县.xlsx');
    expect(status.out).toContain('合格 1 个单位，退回 0 个，拒收 0 个，未报送 1 个。');
    expect(status.out).toContain('整改台账：合格 1 份，退回 1 份，拒收 0 份。');
    expect(status.out).toContain(
      '上期整改事项 3 项：销号属实 1 项，已销号但仍有失分 1 项，未销号 1 项。',
    );
    expect(status.out).toMatch(
      /\[退回\] 皋兰县\.xlsx\n {2}【整改台账!F7】指标 2 已销号，但没有写明整改措施/,
    );
    expect(
      data.ledgers.map(({ file, state }: { file: string; state: string }) => [file, state]),
    ).toEqual([
      ['永登县.xlsx', 'accepted'],
      ['皋兰县.xlsx', 'returned'],
    ]);
    expect(report.out).toContain('rectifications.csv');
    const csv = await readFile(join(office.directory, 'reports/rectifications.csv'));
    const rows: Record<string, string>[] = parse(csv, { bom: true, columns: true });
    expect(rows[0]).toEqual({
      unit_code: '620121',
      indicator_code: '1',
      name: '审查',
      problem: '见台账',
      measure: '逐件审查',
      responsible: '',
      due: '',
      evidence: "'=审查意见书",
      closed_on: '2024-06-01',
      state: 'contradicted',
      lost: '1',
      file: '永登县.xlsx',
      sheet: '整改台账',
      cell: 'J7',
      previous_code: '1',
      previous_lost: '1',
      note: '',
    });
    expect(rows.map(({ state }) => state)).toEqual(['contradicted', 'open', 'closed']);
  });
});
