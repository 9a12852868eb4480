import { readFile, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { loadXlsx } from '../../../emulator/xlsx/load-xlsx.ts';
import { saveXlsx } from '../../../emulator/xlsx/save-xlsx.ts';
import { fillByOpenpyxl } from '../../support/fill-by.ts';
import { opened } from '../../support/opened-session.ts';
import { smallRound } from '../../support/small-round.ts';
import { linesOf } from '../../support/tampered.ts';
import type { TypedCell } from '../../support/typed-cells.ts';
import { calculatingHost } from './support/opened-host.ts';

const changes: readonly TypedCell[] = [
  { sheet: '指标评分', cell: 'L13', type: 'text', value: '台账缺三个月' },
  { sheet: '佐证材料', cell: 'C5', type: 'text', value: '会议纪要' },
];
const told = [
  'seal.cell-altered warning 指标评分!L13: 2.4 扣分原因 台账缺三个月',
  'seal.cell-altered warning 佐证材料!C5: Z1 材料名称 会议纪要',
];

it('what the pane sealed, and sealed again, and openpyxl changed is told of cell by cell', async () => {
  const round = await smallRound();
  const bytes = await readFile(await round.handIn('620102', '填好.xlsx'));
  const { host, book } = calculatingHost(await loadXlsx(bytes, '填好.xlsx'), 'web');
  const { actions } = await opened(host);
  const save = async (name: string) =>
    writeFile(round.inbox(name), await saveXlsx(bytes, book.snapshot()));

  await actions.seal();
  await save('封存.xlsx');
  await actions.unseal('补报');
  await actions.enter('2.4', 'value', '50', 1);
  await actions.seal();
  await save('再封存.xlsx');
  await fillByOpenpyxl([
    { from: round.inbox('封存.xlsx'), to: round.inbox('封存后.xlsx'), cells: changes },
    { from: round.inbox('再封存.xlsx'), to: round.inbox('再封存后.xlsx'), cells: changes },
  ]);
  const inbox = ['封存.xlsx', '封存后.xlsx', '再封存.xlsx', '再封存后.xlsx'];
  const { files } = await round.collect(inbox.map((name) => round.inbox(name)));

  const lines = files.map(({ file, findings }): [string, string[]] => [
    file,
    linesOf(findings.filter(({ code }) => !code.startsWith('submission.'))),
  ]);
  const reopened = 'seal.reopened info 填表说明: 1 补报 2024-01-05';
  const broken = expect.stringMatching(/^seal\.broken /);
  expect(Object.fromEntries(lines)).toEqual({
    '封存.xlsx': [],
    '封存后.xlsx': [broken, ...told],
    '再封存.xlsx': [reopened],
    '再封存后.xlsx': [reopened, broken, ...told],
  });
});
