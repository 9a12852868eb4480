import type { Chart } from '../../pipeline/reports/charts/chart.ts';
import type { OfficialDocument } from '../../pipeline/reports/document/blocks.ts';
import { hostile } from './report-model.ts';

/** Two bars; enough of a chart to stand in a document. */
export const sampleChart: Chart = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300" viewBox="0 0 600 300"><rect x="40" y="120" width="240" height="160" fill="#555"/><rect x="320" y="40" width="240" height="240" fill="#999" stroke="#000"/></svg>',
  width: 600,
  height: 300,
  summary: '两根柱：甲县 16 分，乙县 24 分。',
};

const sentence =
  '省委全面依法治省委员会办公室对全省88个县（市、区）开展了“一规划两纲要”中期评估，应报单位88个，报送合格81个，退回4个，未报送3个。';

/** A document with every kind of block, twice over where the second differs, and with hostile names. */
export const sampleDocument: OfficialDocument = {
  title: '某省县级法治政府建设\n中期评估报告',
  blocks: [
    { kind: 'paragraph', text: sentence },
    { kind: 'heading', level: 1, text: '评估工作开展情况' },
    { kind: 'heading', level: 2, text: '组织实施' },
    { kind: 'paragraph', text: sentence.repeat(2) },
    { kind: 'heading', level: 3, text: '报送' },
    { kind: 'heading', level: 4, text: '退回' },
    { kind: 'paragraph', text: '退回的工作簿均已注明原因。' },
    { kind: 'heading', level: 4, text: '拒收' },
    { kind: 'heading', level: 3, text: '核验' },
    { kind: 'heading', level: 2, text: '数据来源' },
    { kind: 'heading', level: 3, text: '工作簿' },
    {
      kind: 'figures',
      items: [
        { label: '应报单位', figure: '88' },
        { label: '平均得分', figure: '82.35' },
        { label: '得分率', figure: '82.4%' },
      ],
    },
    { kind: 'heading', level: 1, text: '总体结果' },
    {
      kind: 'table',
      caption: '表1　各等次单位数量',
      columns: [
        { header: '等次', width: 1, align: 'center' },
        { header: '单位', width: 3, align: 'left' },
        { header: '占比', width: 1, align: 'right' },
      ],
      rows: [
        ['优秀', `${hostile.script}、${hostile.quotes}`, '20.00%'],
        ['良好', hostile.lines, '40.00%'],
        ['合格', `${hostile.formula}${hostile.emoji}`, '40.00%'],
      ],
      note: '注：占比以参加排名的单位为基数。',
    },
    { kind: 'paragraph', text: '分布情况见图1。' },
    { kind: 'figure', chart: sampleChart, caption: '图1　得分分布' },
    { kind: 'heading', level: 1, text: '下一步工作' },
    { kind: 'paragraph', text: sentence },
    { kind: 'annex', title: '全省排名' },
    { kind: 'heading', level: 1, text: '排名' },
    {
      kind: 'table',
      columns: [
        { header: '名次', width: 1, align: 'center' },
        { header: '单位', width: 2, align: 'left' },
      ],
      rows: Array.from({ length: 45 }, (_, index) => [`${index + 1}`, `第${index + 1}县`]),
    },
    { kind: 'annex', title: '指标统计', wide: true },
    {
      kind: 'table',
      columns: Array.from({ length: 9 }, (_, index) => ({
        header: `第${index + 1}列`,
        width: 1,
        align: 'right' as const,
      })),
      rows: [['1', '2', '3', '4', '5', '6', '7', '8', '9']],
    },
    { kind: 'annex', title: '问题清单' },
    { kind: 'heading', level: 1, text: '须更正的问题' },
    { kind: 'paragraph', text: '无。' },
  ],
  signedBy: '某省委全面依法治省委员会办公室',
  date: '2024-01-05',
  simulated: true,
  generatedAt: '2024-01-05T01:02:03.000Z',
};
