import { expect, it } from 'vitest';
import { loadXlsx } from '../../../emulator/xlsx/load-xlsx.ts';
import { saveXlsx } from '../../../emulator/xlsx/save-xlsx.ts';
import { useExcel } from '../../support/addin-use-excel.ts';
import { officialAt } from '../../support/journey-official.ts';
import { faultsIn } from '../../support/journey-pictures.ts';
import { collectedPoints, recordedPoints, scoredIn } from '../../support/journey-points.ts';
import {
  agreeWithAll,
  changeScore,
  countyCells,
  giveOpinion,
} from '../../support/journey-review.ts';
import { countyRound } from '../../support/journey-round.ts';

const openWorkbook = useExcel();

it('a reviewer agrees or says why not, and the scores of record are the reviewer’s', async () => {
  const round = await countyRound();
  const handedIn = await round.collectSelfAssessment();
  const issued = await round.issueReview('复核组');
  const before = await loadXlsx(issued.bytes, issued.name);
  const [first, second, ...others] = scoredIn(round.scheme, handedIn);

  // The workbook is opened; what the county wrote is to be read and cannot be changed.
  const opened = await openWorkbook(before);
  const { pane, grid } = opened;
  const official = officialAt(opened);
  const review = { official, opened };
  await official.reads('自评情况');
  expect((await grid.requests()).length).toBeLessThanOrEqual(3);
  const self = await grid.cellOf('1.1.1', 'self');
  await expect(grid.type(self, 1)).rejects.toThrow('is locked');

  // Two scores are changed, one of them without saying why; all others are agreed with.
  await changeScore(review, first, '0.25');
  await official.reads('指标 1.1.1 的得分由 1.5 分改为 0.25 分，但没有写明复核意见');
  const faults = await faultsIn(opened, 'review');
  await official.presses('Control+Enter');
  await changeScore(review, second, '0.5');
  await giveOpinion(review, second, '抽查两个部门，未见学习记录');
  const agreed = await agreeWithAll(review, others);
  await official.reads('各项指标均已评分');

  // It is not sealed before the reason is given.
  await official.opensTab('封存');
  await official.reads('尚有 1 个问题，不能封存');
  await official.pressesButton(/没有写明复核意见/);
  await giveOpinion(review, first, '学习计划未见与党的二十大精神一并安排');
  await official.opensTab('封存');
  await official.pressesButton('封存');
  await official.presses('Tab');
  await official.presses('Enter');
  await official.reads('已封存，封存码为');
  const seal = await pane.locator('.seal-code').textContent();
  expect(faults).toEqual([]);

  // Nothing of the county's was touched, and the office collects the reviewer's scores.
  const after = await grid.snapshot();
  expect(countyCells(after)).toEqual(countyCells(before));
  const bytes = await saveXlsx(issued.bytes, after);
  const collected = await round.collect({ name: issued.name, bytes });
  expect(collected).toMatchObject({
    state: 'accepted',
    verified: true,
    evaluator: '复核组',
    seal,
  });
  expect(collected.findings.map(({ code }) => code)).not.toContain('seal.broken');
  const points = { ...agreed, '1.1.1': '0.25', '1.1.2': '0.5' };
  expect(collectedPoints(collected)).toMatchObject(points);
  expect(recordedPoints(await round.record(), 'review')).toEqual(points);
}, 300_000);
