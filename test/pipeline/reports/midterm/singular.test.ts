import { describe, expect, it } from 'vitest';
import { reportDocument } from '../../../../pipeline/reports/midterm/report-document.ts';
import type { DetailedModel } from '../../../../pipeline/reports/model.ts';
import { exampleDocument, schemeOf } from '../../../support/example-scheme.ts';
import { noCharts } from '../../../support/no-charts.ts';
import { otherLineModel, otherTotalModel } from '../../../support/compared-model.ts';
import { documentFaults } from '../../../support/document-faults.ts';
import { plainModel } from '../../../support/plain-model.ts';
import { exampleContext, exampleModel } from '../../../support/report-model.ts';

const rule = { kind: 'judgement' };
/** One chapter, no theme, no due day, nobody responsible, no threshold, one group of peers. */
const bare = schemeOf({
  ...exampleDocument,
  total: 10,
  vetoes: [],
  grades: [{ name: '合格', from: 0 }],
  ranking: { on: 'rounded', peers: ['prefecture'] },
  indicators: [
    { code: '1', name: '政务', children: [{ code: '1.1', name: '公开', points: 10, rule }] },
  ],
});

function headings(model: DetailedModel): readonly string[] {
  return reportDocument(model, noCharts).blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [block.text] : [],
  );
}

function textOf(model: DetailedModel): string {
  return reportDocument(model, noCharts)
    .blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
    .join('\n');
}

describe('a report', () => {
  it('of nobody ranked has what can be said without a score', () => {
    const model = plainModel(exampleContext.scheme, [{ name: '甲县' }, { name: '乙县' }]);

    expect(headings(model)).toEqual([
      '考评工作开展情况',
      '总体结果',
      '综合考核权重合规情况',
      '下一步工作',
      '结果计算和数据说明',
    ]);
    expect(textOf(model)).toContain('2个单位均未报送填报工作簿。');
  });

  it('of a bare scheme leaves out what the scheme does not speak of', () => {
    const model = plainModel(bare, [
      { name: '甲县', points: [10], weight: '0.1' },
      { name: '乙县', points: [8], weight: '0.1' },
    ]);

    expect(headings(model)).toEqual([
      '考评工作开展情况',
      '总体结果',
      '分组排名',
      '分项得分情况',
      '共性短板',
      '综合考核权重合规情况',
      '下一步工作',
      '结果计算和数据说明',
    ]);
    const text = textOf(model);
    expect(text).toContain('“政务”平均得分率为90.0%。');
    expect(text).toContain('按等次划分，2个单位均为“合格”。');
    expect(text).toContain('纳入排名的2个单位均属“兰州市”，市州内名次与总名次相同。');
    expect(text).toContain('填报权重的2个单位全部符合要求；权重均为10%。');
    expect(text).toContain('方案没有设定约谈、通报的得分界限，本报告不列约谈、通报单位。');
  });

  it('of units that are all alike names nobody first or weak', () => {
    const model = plainModel(bare, [
      { name: '甲县', points: [10] },
      { name: '乙县', points: [10] },
    ]);

    const text = textOf(model);
    expect(text).toContain('纳入排名的2个单位得分均为10.00分（总分10分），名次并列。');
    expect(text).toContain('1项基本指标，适用单位全部得满分，没有短板。');
    expect(headings(model)).not.toContain('领先单位');
  });

  it('of a scheme of another line compares no scores and no leaves', () => {
    const text = textOf(otherLineModel);

    expect(text).toContain('两期方案不相承接');
    expect(text).not.toContain('可比得分');
    expect(text).not.toContain('纳入逐项比较');
  });

  it('of other totals says why the scores are not set against each other', () => {
    expect(textOf(otherTotalModel)).toContain('两期方案总分不同，不列得分变化');
  });

  it('of hostile names has their text and nothing of theirs for markup', () => {
    const text = textOf(exampleModel);

    expect(text).toContain('<script>alert(1)</script>');
    expect(documentFaults(reportDocument(exampleModel, noCharts).blocks)).toEqual(
      expect.not.arrayContaining([expect.stringContaining('a heading over nothing')]),
    );
  });
});
