import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleContext, exampleModel, exampleRows } from '../../../support/report-model.ts';
import { cardDocument } from '../../../../pipeline/reports/cards/card-document.ts';
import { dossiers } from '../../../../pipeline/reports/dossier.ts';
import { reportModel } from '../../../../pipeline/reports/model.ts';
import { cardBytes, cardText } from '../../../support/card-text.ts';
import { comparedModel } from '../../../support/compared-model.ts';
import { emptyFolder } from '../../../support/folders.ts';
import { golden } from '../../../support/golden.ts';
import { convert } from '../../../support/libreoffice.ts';
import { pdfPages } from '../../../support/pdf-pages.ts';
import { rectificationRow } from '../../../support/rectification-rows.ts';
import { scoredModel } from '../../../support/scored-model.ts';

describe('a feedback card', () => {
  it.each([
    ['first', '620107'],
    ['tied, named like a formula', '620102'],
    ['with an omission', '620106'],
    ['vetoed', '620108'],
    ['last', '620109'],
    ['returned', '620110'],
    ['rejected', '620111'],
    ['missing', '620112'],
  ])('reads as its golden file: %s', async (name, unit) => {
    const got = await cardText(exampleModel, unit);
    expect(got).toBe(await golden(`reports/cards/${name.replaceAll(/\W+/g, '-')}.txt`, got));
  });

  it('tells how the unit has changed since the round before', async () => {
    const told = await Promise.all(
      ['620101', '620102', '620105', '620109'].map((unit) => cardText(comparedModel, unit)),
    );

    expect(told.map((text) => /(?:与上期|上期（)[^。]+。/.exec(text)?.[0])).toEqual([
      '与上期（2022年度 & 终评）相比，名次由第 1 名降至第 2 名，得分增加 1.50 分；可比的 5 项指标得分增加 3.00 分。',
      '与上期（2022年度 & 终评）相比，名次未变，仍为第 3 名，得分持平；可比的 5 项指标得分持平。',
      '与上期（2022年度 & 终评）相比，名次由第 5 名降至第 6 名，得分减少 9.00 分；可比的 5 项指标得分减少 5.70 分。',
      '上期（2022年度 & 终评）未参与排名，不作比较。',
    ]);
  });

  it('tells what became of the problems of the round before', async () => {
    const rectifications = [
      rectificationRow('620109', '1.1', 'closed'),
      rectificationRow('620109', '1.2', 'contradicted'),
      rectificationRow('620109', '2.1', 'contradicted'),
      rectificationRow('620109', '2.2', 'contradicted'),
    ];
    const model = { ...exampleModel, rectifications };

    expect(await cardText(model, '620109')).toContain(
      '上期整改事项共 4 项：销号属实 1 项，已销号但仍有失分 3 项。已销号事项中，“指标1.2”本期仍失 0.5 分，“指标2.1”本期仍失 0.5 分，另有 1 项仍有失分，请核实整改是否到位。',
    );
    expect(await cardText(model, '620101')).not.toContain('上期整改事项');
  });

  it('says what a low score means under the scheme’s thresholds', async () => {
    const scheme = {
      ...exampleContext.scheme,
      followUp: { talk: { below: exampleContext.scheme.total }, circular: undefined },
    };
    const followUps = [{ unit_code: '620109', measure: 'talk' as const }];
    const model = reportModel({ ...exampleRows, followUps }, { ...exampleContext, scheme });

    expect(await cardText(model, '620109')).toContain('本期得分低于方案设定的约谈线（100 分）。');
    expect(await cardText(model, '620101')).not.toContain('约谈');
  });

  it('speaks of no peers where there is only one unit', async () => {
    const chapters = [{ name: '决策', leaves: ['审查', '公开'] }];
    const only = { name: '独县', prefecture: '甲市', province: '某省', points: [10, 7] };

    const text = await cardText(scoredModel({ chapters, units: [only] }), '100000');

    expect(text).toContain('本期只有本单位参与排名，没有前后之分。');
    expect(text).not.toContain('中位数');
  });

  it('says so where nothing was lost', async () => {
    const chapters = [{ name: '决策', leaves: ['审查'] }];
    const units = ['甲县', '乙县'].map((name) => ({
      name,
      prefecture: '甲市',
      province: '某省',
      points: [10],
    }));

    const text = await cardText(scoredModel({ chapters, units }), '100000');

    expect(text).toContain('与乙县并列第 1 名，没有单位在前。');
    expect(text).toContain('基本项全部得满分，也没有扣分，没有失分。');
  });

  it('has two pages at most, however long its names and however many its losses', async () => {
    const long = '关于全面推进依法行政加快建设法治政府的若干重点任务';
    const chapters = Array.from({ length: 12 }, (_, chapter) => ({
      name: `${long}之${chapter}`,
      leaves: Array.from({ length: 10 }, (_, leaf) => `${long}第${leaf}项`),
    }));
    const units = ['甲', '乙', '丙'].map((name, index) => ({
      name: `${name}${'自治县'.repeat(18)}`,
      prefecture: '土家族苗族自治州'.repeat(3),
      province: '某省',
      points: [1.123456, 9 - index],
    }));
    const model = scoredModel({ chapters, units });
    const file = join(await emptyFolder(), 'card.docx');
    await writeFile(file, await cardBytes(model, '100001'));

    const pages = await pdfPages(await convert(file, 'pdf'));

    expect(pages).toHaveLength(2);
    expect(pages.flat().join('\n')).toContain('其余见整改台账');
  });

  it('tells of fewer findings rather than of one loss and a third page', async () => {
    const chapters = Array.from({ length: 10 }, (_, chapter) => ({
      name: `第${chapter}章依法行政制度`,
      leaves: Array.from({ length: 10 }, (_, leaf) => `第${leaf}项制度健全率`),
    }));
    const units = ['甲县', '乙县'].map((name, index) => ({
      name,
      prefecture: '甲市',
      province: '某省',
      points: [1.123456, 9 - index],
    }));
    const findings = Array.from({ length: 9 }, (_, position) => ({
      sha256: '',
      position,
      severity: 'warning' as const,
      code: 'evidence.missing',
      unit_code: '100001',
      file: '100001-乙县.xlsx',
      sheet: '指标评分',
      cell: `O${position}`,
      message: `指标${position}没有佐证材料，应附：${'会议纪要、工作总结、'.repeat(8)}`,
      hint: '请在“佐证材料”表中登记材料，并在该指标的“佐证编号”中填写其编号；'.repeat(2),
    }));
    const model = { ...scoredModel({ chapters, units }), findings };
    const file = join(await emptyFolder(), 'card.docx');
    await writeFile(file, await cardBytes(model, '100001'));

    const pages = await pdfPages(await convert(file, 'pdf'));

    expect(pages).toHaveLength(2);
    expect(pages.flat().join('\n')).toMatch(/失分最多的 ?(?:[5-9]|\d\d) ?项/);
  });

  it('has the name of a county on a line of its own where one line is too short', () => {
    const name = '积石山保安族东乡族撒拉族自治县';
    const rankings = exampleModel.rankings.map((row) =>
      row.unit_code === '620101' ? { ...row, unit_name: name, prefecture: '临夏回族自治州' } : row,
    );
    const model = { ...exampleModel, rankings };

    const { title } = cardDocument(dossiers(model)('620101'), model);

    expect(title).toBe(`临夏回族自治州${name}\n考评反馈卡（2023年度 & 终评）`);
  });
});
