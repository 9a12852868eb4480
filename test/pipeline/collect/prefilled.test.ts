import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Worksheet } from 'exceljs';
import type { Finding } from '#core/findings/finding.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import type { Collected } from '../../../pipeline/collect/collect.ts';
import { verify } from '../../../pipeline/verify/verify.ts';
import { openWorkspace } from '../../../pipeline/workspace/open-workspace.ts';
import { workspaceFiles } from '../../../pipeline/workspace/workspace.ts';
import { editWorkbook } from '../../support/edit-workbook.ts';
import type { Filling } from '../../support/filled.ts';
import { hiddenCell } from '../../support/hidden-cell.ts';
import { smallRound, soundFilling, type SmallRound } from '../../support/small-round.ts';

const COUNTY = '620102';
const OWN = '620102-城关区.xlsx';
const REVIEW = '620102-城关区-复核.xlsx';

/** The reviewer agrees with all but one score. */
const sound: Filling = { 指标评分: { '2.3': { 复核得分: 0.5, 复核意见: '制度有缺项' } } };

/** A round in which a county has handed in, and the workbook of who reviews it. */
async function reviewed(
  filling: Filling,
  { keys = true, written = soundFilling }: { keys?: boolean; written?: Filling } = {},
): Promise<{ round: SmallRound; review: string }> {
  const round = await smallRound({ keys });
  await round.collect([await round.handIn(COUNTY, OWN, written)]);
  return { round, review: await round.review(COUNTY, REVIEW, filling) };
}

/** What is told of what the county wrote, with its place. */
function alterations({ files }: Collected): unknown[] {
  return toldOf(files[0]?.findings ?? [], 'prefill.');
}

function toldOf(findings: readonly Finding[], beginning: string): unknown[] {
  return findings
    .filter(({ code }) => code.startsWith(beginning))
    .map(({ code, place, parameters }) => [code, place.sheet, place.cell, parameters]);
}

function sheetIn(sheet: Worksheet | undefined): Worksheet {
  if (sheet === undefined) throw new Error('no such sheet');
  return sheet;
}

describe('what a county wrote, in the workbook of who reviews it', () => {
  it('is accepted as it was issued', async () => {
    const { round, review } = await reviewed(sound);

    const collected = await round.collect([review]);

    expect(alterations(collected)).toEqual([]);
    expect(collected.files[0]?.state).toBe('accepted');
  });

  it('is told cell by cell where it was altered, and the workbook is returned', async () => {
    const { round, review } = await reviewed({
      指标评分: { '2.3': { 自评得分: 0.5, 复核得分: 0.5 }, '1.1.1': { 实际值: 0.5 } },
      佐证材料: { Z1: { 材料名称: '会议记录' } },
      综合考核权重: { 法治建设: { 权重: 0.2 } },
    });

    const collected = await round.collect([review]);

    expect(alterations(collected)).toEqual([
      ['prefill.altered', '指标评分', undefined, {}],
      [
        'prefill.cell-altered',
        '指标评分',
        'I7',
        { name: '1.1.1', column: '实际值', found: '0.5', expected: '1' },
      ],
      [
        'prefill.cell-altered',
        '指标评分',
        'K12',
        { name: '2.3', column: '自评得分', found: '0.5', expected: '1' },
      ],
      [
        'prefill.cell-altered',
        '佐证材料',
        'C5',
        { name: 'Z1', column: '材料名称', found: '会议记录', expected: '出庭台账' },
      ],
      [
        'prefill.cell-altered',
        '综合考核权重',
        'B9',
        { name: '法治建设', column: '权重', found: '0.2', expected: '0.1' },
      ],
    ]);
    expect(collected.files[0]?.state).toBe('returned');
  });

  it('is told row by row where some were added or removed', async () => {
    const { round, review } = await reviewed(sound);
    await editWorkbook(review, (workbook) => {
      const evidence = sheetIn(workbook.getWorksheet(sheetNames.evidence));
      for (const cell of ['A5', 'B5', 'C5']) evidence.getCell(cell).value = null;
      evidence.getCell('A7').value = 'Z9';
      evidence.getCell('C7').value = '补充材料';
    });

    const collected = await round.collect([review]);

    expect(alterations(collected)).toEqual([
      ['prefill.altered', '指标评分', undefined, {}],
      ['prefill.row-added', '佐证材料', 'A7', { name: 'Z9' }],
      ['prefill.row-removed', '佐证材料', undefined, { name: 'Z1' }],
    ]);
  });

  it('is told by verify as it was when it was collected', async () => {
    const { round, review } = await reviewed({ 指标评分: { '2.3': { 自评得分: 0.5 } } });
    await round.collect([review]);

    const workspace = await openWorkspace(round.directory);
    const { differences } = await verify(workspace, { keep: false, progress: () => undefined });

    expect(differences).toEqual([]);
  });

  it('may be sorted', async () => {
    const { round, review } = await reviewed(sound, {
      written: {
        ...soundFilling,
        佐证材料: {
          '+1': { 佐证编号: 'Z1', 指标编号: '1.1.1', 材料名称: '出庭台账' },
          '+2': { 佐证编号: 'Z2', 指标编号: '2.4', 材料名称: '培训台账' },
        },
      },
    });
    await editWorkbook(review, (workbook) => {
      const evidence = sheetIn(workbook.getWorksheet(sheetNames.evidence));
      const [first, second] = [evidence.getRow(5).values, evidence.getRow(6).values];
      evidence.getRow(5).values = second;
      evidence.getRow(6).values = first;
    });

    expect(alterations(await round.collect([review]))).toEqual([]);
  });

  it('is told as altered without the cells where the archive has lost what was handed in', async () => {
    const { round, review } = await reviewed({ 指标评分: { '2.3': { 自评得分: 0.5 } } });
    await rm(join(round.directory, workspaceFiles.archive), { recursive: true });

    expect(alterations(await round.collect([review]))).toEqual([
      ['prefill.altered', '指标评分', undefined, {}],
    ]);
  });

  it('is told in a round without keys too', async () => {
    const altered = { 指标评分: { '2.3': { 自评得分: 0.5, 复核得分: 0.5 } } };
    const { round, review } = await reviewed(altered, { keys: false });

    expect(alterations(await round.collect([review]))).toHaveLength(2);
  });

  it.each([
    ['another file', 'prefilled.file', 'a'.repeat(64)],
    ['another content', 'prefilled.hash', 'b'.repeat(64)],
  ])('is signed: who states %s has forged the workbook', async (_, key, value) => {
    const { round, review } = await reviewed(sound);
    await editWorkbook(review, (workbook) => {
      hiddenCell(workbook, key).value = value;
    });

    const { files } = await round.collect([review]);

    expect(files.map(({ state, findings }) => [state, findings.map(({ code }) => code)])).toEqual([
      ['rejected', ['identity.forged']],
    ]);
  });

  it.each(['../../../etc/passwd', '', 'c'.repeat(64)])(
    'leads nowhere but to the archive where somebody states %j as its file',
    async (stated) => {
      const altered = { 指标评分: { '2.3': { 自评得分: 0.5 } } };
      const { round, review } = await reviewed(altered, { keys: false });
      await editWorkbook(review, (workbook) => {
        hiddenCell(workbook, 'prefilled.file').value = stated;
      });

      const { files } = await round.collect([review]);

      expect(files[0]?.findings.map(({ code }) => code)).not.toContain('prefill.cell-altered');
      expect(files[0]?.state).not.toBe('accepted');
    },
  );
});

describe('a review of a self-assessment that was corrected meanwhile', () => {
  const corrected: Filling = {
    ...soundFilling,
    指标评分: { ...soundFilling.指标评分, '2.3': { 实际值: '差' } },
  };

  it('is told with the correction, also when it comes in after it', async () => {
    const { round, review } = await reviewed(sound);
    await round.collect([await round.handIn(COUNTY, '更正.xlsx', corrected)]);

    const { files } = await round.collect([review]);

    expect(files[0]?.state).toBe('accepted');
    expect(toldOf(files[0]?.findings ?? [], 'submission.')).toEqual([
      ['submission.before-correction', undefined, undefined, { later: '更正.xlsx' }],
    ]);
  });

  it('is not told of a review that was issued after the correction', async () => {
    const { round } = await reviewed(sound);
    await round.collect([await round.handIn(COUNTY, '更正.xlsx', corrected)]);
    const review = await round.review(COUNTY, REVIEW, sound);

    const { files } = await round.collect([review]);

    expect(toldOf(files[0]?.findings ?? [], 'submission.')).toEqual([]);
  });
});
