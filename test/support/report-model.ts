import { parseScheme } from '#core/scheme/parse.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import type { UnitKind } from '#core/scheme/schema.ts';
import type { Theme } from '#core/scheme/themes.ts';
import type { Unit } from '#core/workbook/unit.ts';
import {
  reportModel,
  type ReportContext,
  type DetailedModel,
  type DetailedRows,
} from '../../pipeline/reports/model.ts';
import { reportRows, type Entry } from './report-rows.ts';

/** Names and texts that a spreadsheet or a browser might take for more than text. */
export const hostile = {
  formula: "=cmd|' /C calc'!A0",
  script: '<script>alert(1)</script>',
  endOfScript: '</script><img src=x onerror=alert(2)>',
  quotes: '引号"单\'引&号`',
  lines: '第一行\n第二行',
  emoji: '🏔️山丹👩🏽‍⚖️县',
  reason: '+SUM(1,2)\n@提醒',
} as const;

/** Those of them that units of the invented round bear. */
export const hostileNames: readonly string[] = [
  hostile.formula,
  hostile.script,
  hostile.endOfScript,
  hostile.quotes,
  hostile.lines,
  hostile.emoji,
];

const parsed = parseScheme({
  id: 'report-2023',
  title: '某省县级法治政府建设考评方案（2023年）',
  edition: '2023.1',
  document: {
    title: '2023年法治政府建设工作要点',
    issuer: '某省委全面依法治省委员会',
    number: '省法委〔2023〕1号',
  },
  kind: 'annual',
  period: { start: '2023-01-01', end: '2023-12-31' },
  evaluationDate: '2023-12-31',
  total: 100,
  bonusCap: 3,
  omission: { maximum: '30%' },
  performanceWeight: { floor: '10%', below: 'flag' },
  grades: [
    { name: '优秀', from: 90 },
    { name: '良好', from: 80 },
    { name: '合格', from: 60 },
    { name: '不合格', from: 0 },
  ],
  followUp: { talk: { below: 50 }, circular: { below: 75 } },
  vetoes: [
    { code: 'V1', name: '瞒报重大事项', effect: { kind: 'cap', score: 60 } },
    { code: 'V2', name: '主要负责人被问责', effect: { kind: 'grade', atMost: '合格' } },
  ],
  indicators: [
    {
      code: '1',
      name: '政府职能依法全面履行',
      children: [
        leaf('1.1', '权责清单动态调整', 20, 'functions', { lead: '省委编办' }),
        leaf('1.2', '政务服务一网通办', 15, 'functions', {
          lead: '省政府办公厅',
          responsible: ['省大数据局', '各市州政府'],
          due: '2023-06-30',
        }),
      ],
    },
    {
      code: '2',
      name: '行政决策与规范性文件<b>',
      children: [
        leaf('2.1', '重大行政决策合法性审查', 20, 'decisions', {
          lead: '省司法厅',
          responsible: ['省司法厅', '各市州政府'],
        }),
        leaf('2.2', '文件备案', 10, 'decisions', {
          lead: '省司法厅',
          start: '2023-07-01',
          due: '2023-12-31',
        }),
      ],
    },
    {
      code: '3',
      name: '行政执法与社会矛盾化解',
      children: [
        leaf('3.1', '执法全过程记录', 20, 'enforcement', { responsible: ['=省公安厅<b>'] }),
        leaf('3.2', '负责人出庭应诉', 15, 'disputes', { lead: '省法院', due: '2024-03-31' }),
        leaf('3.3', '创新加分', 3, 'enforcement', { type: 'bonus' }),
        leaf('3.4', '被纠正案件', 5, 'enforcement', { type: 'deduction' }),
      ],
    },
  ],
});
if (parsed.scheme === undefined) throw new Error(JSON.stringify(parsed.faults));
const scheme: Scheme = parsed.scheme;

function leaf(code: string, name: string, points: number, theme: Theme, more: object = {}) {
  return { code, name, points, theme, rule: { kind: 'judgement' }, ...more };
}

const prefectureCodes: Readonly<Record<string, string>> = {
  兰州市: '620100',
  天水市: '620500',
  张掖市: '620700',
  酒泉市: '620900',
};

/** Twelve units: nine ranked, two of them tied; one returned, one rejected, one missing. */
export const exampleEntries: readonly Entry[] = [
  ranked('620101', '城关区', 'district', '兰州市', '0.12', [20, 14, 19.5, 9, 19, 14, 2, 0]),
  ranked('620102', hostile.formula, 'county', '兰州市', '0.1', [18, 13, 17, 8.25, 18, 13, 1, 0.5], {
    reason: hostile.reason,
    evaluator: '-李四',
  }),
  ranked('620103', hostile.script, 'county', '兰州市', '0.1', [18, 13, 17, 8.25, 18, 13, 1, 0.5]),
  ranked('620104', hostile.endOfScript, 'county', '天水市', '0.1', [16, 12, 15, 8, 17, 12, 0, 1]),
  ranked('620105', hostile.quotes, 'countyCity', '天水市', '0.0999', [15, 12, 14, 7, 16, 11, 0, 0]),
  ranked('620106', hostile.lines, 'county', '天水市', '0.15', [14, 11, 13.3, 7, 15, 0, 0, 0], {
    omitted: ['3.2'],
  }),
  ranked('620107', hostile.emoji, 'county', '张掖市', '0.1', [20, 15, 20, 10, 20, 15, 3, 0]),
  ranked('620108', '肃北蒙古族自治县', 'banner', '酒泉市', '0.2', [19, 14, 18, 9, 18, 14, 0, 0], {
    vetoes: ['V1'],
  }),
  ranked('620109', '高新区', 'zone', '酒泉市', '0.1', [8, 6, 9, 4, 10, 7.125, 0, 2.005], {
    omitted: ['2.2'],
  }),
  {
    unit: unit('620110', '玉门市', 'countyCity', '酒泉市'),
    status: 'returned',
    weight: '0.08',
    scores: {},
  },
  { unit: unit('620111', '敦煌市', 'countyCity', '酒泉市'), status: 'rejected', scores: {} },
  { unit: unit('620112', '瓜州县', 'county', '酒泉市'), status: 'missing', scores: {} },
];

function unit(code: string, name: string, kind: UnitKind, prefecture: string): Unit {
  return {
    code,
    name,
    kind,
    prefecture,
    prefectureCode: prefectureCodes[prefecture] ?? '',
    province: '甘肃省',
    provinceCode: '620000',
  };
}

function ranked(
  code: string,
  name: string,
  kind: UnitKind,
  prefecture: string,
  weight: string,
  points: readonly number[],
  more: Partial<Entry> = {},
): Entry {
  const scores = Object.fromEntries(
    scheme.leaves.map((leaf, index) => [leaf.code, String(points[index])]),
  );
  return { unit: unit(code, name, kind, prefecture), status: 'accepted', weight, scores, ...more };
}

/** The rows of the invented round. */
export const exampleRows: DetailedRows = {
  ...reportRows(scheme, exampleEntries),
  findings: [
    {
      sha256: 'a'.repeat(64),
      position: 1,
      severity: 'error',
      code: 'weight.below-floor',
      unit_code: '620110',
      file: '620110-玉门市.xlsx',
      sheet: '综合考核权重',
      cell: 'B5',
      message: '「法治建设」的权重为8%，低于10%的下限',
      hint: '请将权重提高2个百分点',
    },
    {
      sha256: 'a'.repeat(64),
      position: 2,
      severity: 'error',
      code: 'value.missing',
      unit_code: '620110',
      file: '620110-玉门市.xlsx',
      sheet: '指标评分',
      cell: 'I9',
      message: '指标 1.2 未填写实际值',
      hint: '请填写，或注明不适用及理由',
    },
    {
      sha256: 'b'.repeat(64),
      position: 1,
      severity: 'error',
      code: 'file.unreadable',
      unit_code: '620111',
      file: '=HYPERLINK("http://x","敦煌").xlsx',
      sheet: '',
      cell: '',
      message: '文件无法读取：不是完整的压缩包',
      hint: '请重新导出后再报送',
    },
    {
      sha256: 'c'.repeat(64),
      position: 1,
      severity: 'warning',
      code: 'value.as-text',
      unit_code: '620103',
      file: `620103-${hostile.script}.xlsx`,
      sheet: '指标评分',
      cell: 'I7',
      message: `指标 1.1 的数值以文本填写：${hostile.script}`,
      hint: '请改为数字',
    },
    {
      sha256: 'd'.repeat(64),
      position: 1,
      severity: 'info',
      code: 'seal.missing',
      unit_code: null,
      file: '来历不明.xlsx',
      sheet: '填表说明',
      cell: '',
      message: '未封存',
      hint: '无须处理',
    },
  ],
  missingMeasures: [{ unit_code: '620101', indicator_code: '1.2', name: '政务服务一网通办' }],
};

/** The round besides its rows. */
export const exampleContext: ReportContext = {
  scheme,
  units: exampleEntries.map((entry) => entry.unit),
  round: '2023年度 & 终评',
  simulated: true,
  signed: false,
  version: '0.1.0',
  now: new Date('2024-01-15T02:30:00Z'),
};

/** The report model of the invented round. */
export const exampleModel: DetailedModel = reportModel(exampleRows, exampleContext);
