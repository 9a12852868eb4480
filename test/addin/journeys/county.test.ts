import { expect, it } from 'vitest';
import { fromMicro } from '#core/decimal.ts';
import { leavesFor } from '#core/scheme/scheme.ts';
import { loadXlsx } from '../../../emulator/xlsx/load-xlsx.ts';
import { saveXlsx } from '../../../emulator/xlsx/save-xlsx.ts';
import { useExcel } from '../../support/addin-use-excel.ts';
import { countyAnswers, extra, required } from '../../support/journey-answers.ts';
import { registerEvidence, reuseEvidence } from '../../support/journey-evidence.ts';
import { officialAt } from '../../support/journey-official.ts';
import { faultsIn } from '../../support/journey-pictures.ts';
import { collectedPoints, shownPoints, totalOf } from '../../support/journey-points.ts';
import { countyRound } from '../../support/journey-round.ts';
import { scoreAll, scoreExtras } from '../../support/journey-scoring.ts';
import { addBlock, changeWeight, isShareRed } from '../../support/journey-weights.ts';

const openWorkbook = useExcel();

it('a county is scored by keyboard from open to seal and collected as it was', async () => {
  const round = await countyRound();
  const { scheme, county } = round;
  const issued = await round.issue();
  const answers = countyAnswers(scheme, county);

  // The workbook is opened.
  const opened = await openWorkbook(await loadXlsx(issued.bytes, issued.name));
  const { pane, grid } = opened;
  const official = officialAt(opened);
  await official.reads('县级党委中心组专题学习');
  expect((await grid.requests()).length).toBeLessThanOrEqual(3);

  // A piece of evidence is registered once and serves a second indicator.
  await registerEvidence(official, opened, {
    title: '中心组学习计划与记录',
    link: 'https://www.example.gov.cn/xuexi/2023.html',
    date: '12202023',
    note: '全年四次',
  });
  await official.presses('Alt+ArrowDown');
  await official.reads('部门党组（党委）列学覆盖率');
  await reuseEvidence(official, opened, 'Z1');
  const faults = await faultsIn(opened, 'score');
  await official.presses('Alt+ArrowUp');

  // Every indicator is scored.
  const work = { official, opened, answers };
  const scored = await scoreAll(work, required(scheme, county));
  const added = await scoreExtras(work, extra(scheme, county, answers));
  const shown = shownPoints(leavesFor(scheme, county.kind), [...scored, ...added]);
  expect(scored.filter(({ requests }) => requests === 0)).toEqual([]);
  expect(scored.filter(({ entries, requests }) => requests > entries)).toEqual([]);
  await official.opensTab('进度');
  await official.reads('各项指标均已评分');
  faults.push(...(await faultsIn(opened, 'progress')));

  // Rule of law falls short of its share by a hundredth of a per cent.
  await official.opensTab('权重');
  await changeWeight(official, opened, { name: '法治建设', weight: '9.99' });
  await addBlock(official, opened, { name: '经济发展', weight: '90.01' });
  await official.reads('低于最低要求 10%，差 0.01 个百分点');
  await official.reads('达到要求前不能封存');
  expect(await isShareRed(opened)).toBe(true);
  faults.push(...(await faultsIn(opened, 'weights')));
  await official.opensTab('校验');
  await official.reads('差 0.01 个百分点');
  faults.push(...(await faultsIn(opened, 'check')));
  await official.opensTab('封存');
  await official.reads('尚有 1 个问题，不能封存');
  expect(await pane.getByRole('button', { name: '封存', exact: true }).count()).toBe(0);
  faults.push(...(await faultsIn(opened, 'seal-refused')));

  // It is put right.
  await official.opensTab('权重');
  await changeWeight(official, opened, { name: '经济发展', weight: '90' });
  await changeWeight(official, opened, { name: '法治建设', weight: '10' });
  await official.reads('法治建设权重符合不低于 10% 的要求');
  expect(await isShareRed(opened)).toBe(false);
  await official.opensTab('佐证');
  await official.reads('2023-12-20 · 全年四次');
  faults.push(...(await faultsIn(opened, 'evidence')));
  await official.opensTab('校验');
  await official.reads(/^警告/);
  expect(await pane.getByText(/^错误/).count()).toBe(0);
  const total = await totalOf(opened);

  // It is sealed, and then nothing can be changed.
  await official.opensTab('封存');
  await official.reads('各项校验均已通过，可以封存');
  await official.pressesButton('封存');
  await official.reads('封存后全部填报内容锁定');
  await official.presses('Escape');
  await pane.getByRole('dialog').waitFor({ state: 'detached' });
  await official.pressesButton('封存');
  await official.presses('Tab');
  await official.presses('Enter');
  await official.reads('已封存，封存码为');
  const seal = await pane.locator('.seal-code').textContent();
  faults.push(...(await faultsIn(opened, 'sealed')));
  const value = await grid.cellOf('1.1.2', 'value');
  await expect(grid.type(value, 1)).rejects.toThrow('is locked and its sheet is protected');
  expect(faults).toEqual([]);

  // The office collects the very same.
  const bytes = await saveXlsx(issued.bytes, await grid.snapshot());
  const collected = await round.collect({ name: issued.name, bytes });
  expect(collected).toMatchObject({ state: 'accepted', verified: true, seal });
  expect(collected.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(collected.findings.map(({ code }) => code)).not.toContain('seal.broken');
  expect(collectedPoints(collected)).toEqual(shown);
  const ranking = await round.ranking();
  expect(String(fromMicro(ranking?.score_micro ?? 0))).toBe(total);
}, 300_000);
