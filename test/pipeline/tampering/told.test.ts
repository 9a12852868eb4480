import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { report } from '../../../pipeline/reports/report.ts';
import { withModels } from '../../../pipeline/workspace/with-models.ts';
import { editWorkbook } from '../../support/edit-workbook.ts';
import { golden } from '../../support/golden.ts';
import { smallRound } from '../../support/small-round.ts';
import { all, linesOf, put, sheetIn } from '../../support/tampered.ts';

const altered = all(
  put('填表说明!B7', '2'),
  put('填表说明!C37', 98),
  put('指标评分!F7', 3),
  put('指标评分!G8', '酌情给分'),
  put('指标评分!J10', 0.5),
  put('指标评分!K8', { formula: 'J8*1', result: 2 }),
  put('综合考核权重!C5', '不得低于 5%'),
  (workbook) => {
    sheetIn(workbook, '指标评分').getRow(12).hidden = true;
    sheetIn(workbook, '指标评分').getColumn(12).hidden = true;
    workbook.addWorksheet('测算底稿');
  },
);

it('a receipt and findings.csv tell of every alteration, with its cell', async () => {
  const round = await smallRound();
  const file = await round.handIn('620102', '620102-城关区.xlsx');
  await editWorkbook(file, altered);

  await round.collect([file]);
  await withModels(round.directory, (workspace, database) =>
    report(workspace, database, { formats: ['csv'], now: new Date('2024-01-15') }),
  );

  const [receipt = ''] = await readdir(join(round.directory, 'receipts'));
  const text = await readFile(join(round.directory, 'receipts', receipt), 'utf8');
  const got = text.replace(/[0-9a-f]{64}/, '（校验值）').replaceAll('\r\n', '\n');
  expect(got).toBe(await golden('receipts/altered.txt', got));
  const csv = await readFile(join(round.directory, 'reports/findings.csv'));
  const rows: Record<string, string>[] = parse(csv, { bom: true, columns: true });
  const ofFile = rows.filter((row) => row['file'] === '620102-城关区.xlsx');
  const places = ofFile.map(({ sheet = '', cell = '' }) =>
    cell === '' ? sheet : `${sheet}!${cell}`,
  );
  const named = [...got.matchAll(/^\d+\. 【(.+?)】/gm)].map(([, place = '']) => place);
  expect(places.toSorted()).toEqual(named.toSorted());
});

it('of two files for one unit in one inbox the later counts, and its receipt names the other', async () => {
  const round = await smallRound();
  const first = await round.handIn('620102', '620102-城关区.xlsx');
  const second = await round.handIn('620102', '城关区（最终）.xlsx', {
    指标评分: { '1.1.1': { 实际值: 0.5 } },
  });

  const { files } = await round.collect([first, second]);

  const told = files.map(({ state, findings }) => [
    state,
    linesOf(findings.filter(({ code }) => code === 'submission.replaces')),
  ]);
  expect(told).toEqual([
    ['accepted', []],
    ['returned', ['submission.replaces info : 620102-城关区.xlsx']],
  ]);
});
