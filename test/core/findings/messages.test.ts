import { describe, expect, it } from 'vitest';
import { severityOf, type FindingCode } from '#core/findings/catalog.ts';
import { describe as wordingOf } from '#core/findings/describe.ts';
import { finding, hasError, type Finding } from '#core/findings/finding.ts';
import { describeWorkbook } from '#core/findings/describe-workbook.ts';
import { archiveZhCN } from '#core/findings/messages/archive.zh-CN.ts';
import { ledgerZhCN } from '#core/findings/messages/ledger.zh-CN.ts';
import { officeZhCN } from '#core/findings/messages/office.zh-CN.ts';
import { workbookZhCN } from '#core/findings/messages/workbook.zh-CN.ts';
import { forms } from '#core/scheme/scalars.ts';

/** A value of every parameter that any code has: a parameter that is new must be added here. */
const full = {
  code: '1.1.1',
  column: '分值',
  field: 'name',
  key: 'title',
  found: '很高',
  read: '95%',
  expected: 'text',
  first: 'indicators[0]',
  sum: '99.9',
  total: '100',
  points: '2',
  reach: '1.5',
  floor: '9%',
  kind: 'target',
  type: 'deduction',
  detail: 'range-reversed',
  name: '公示',
  grade: '优秀',
  megabytes: 80,
  seconds: 120,
  limit: 50,
  extension: '.pdf',
  entries: 20_000,
  form: 'points',
  of: 'list',
  bound: 'least',
  options: ['annual', 'midterm'],
  ids: ['gansu-2023-midterm'],
  rounds: ['2024', '2023'],
  units: ['永登县', '皋兰县'],
  fault: 'indent',
  known: '1',
  unit: '620102',
  stage: 'draft',
  named: '城关区',
  issued: '七里河区',
  sheet: '指标评分',
  sheets: ['方案', '指标'],
  range: 'W5:W8',
  header: '编号',
  levels: '好、差',
  count: 3,
  low: '0',
  high: '100',
  score: '1',
  computed: '2',
  before: '2',
  share: '30%',
  maximum: '20%',
  wanted: '出庭台账',
  evidence: 'Z1',
  other: 'Z2',
  day: '2024-01-05',
  block: '法治建设',
  weight: '9.99%',
  short: '0.01',
  stated: 'AAAA-BBBB-CCCC',
  earlier: '城关区.xlsx',
  later: '城关区-更正.xlsx',
  last: 28,
  why: 'link',
  reason: 'EACCES',
  what: 'scheme',
  columns: 'unit_code',
  file: 'zhunsheng.duckdb',
  directory: '考评',
  id: 'gansu-2023-midterm',
  edition: '2023.1',
  prefix: '62',
  deduct: '0.5',
  milestone: 'due',
  lacks: 'theme',
  label: '单位代码',
  like: '指标评分',
  shown: '620102',
  hidden: '620121',
  formula: 'J7*2',
  format: '0"0"',
  part: 'rows',
  places: ['8', '10–12'],
  unitKind: 'county',
  round: '2023',
  start: '2023-01-01',
  home: '考评',
  measure: 'talk',
  below: '60',
  from: '90',
  path: 'archive/ab/ab.xlsx',
  table: 'raw_entries',
  tableKind: 'collected',
  rows: 2,
  damage: 'xml',
  cell: 'I7',
  excess: 'cells',
};

/** The same where what may be absent is. */
const sparse = {
  ...full,
  code: '',
  computed: '',
  before: '',
  high: '',
  found: '',
  extension: '',
  label: '',
  cell: '',
};

const codes = Object.keys({
  ...workbookZhCN,
  ...ledgerZhCN,
  ...archiveZhCN,
  ...officeZhCN,
}) as FindingCode[];

/** Where a parameter's values are not those that another code gives it. */
const own: Partial<Record<FindingCode, object>> = { 'file.unsteady': { why: 'changing' } };

function told(code: FindingCode, parameters: object): Finding {
  return finding(code, { ...parameters, ...own[code] });
}

describe.each([
  { locale: 'zh-CN', how: 'in full', parameters: full },
  { locale: 'zh-CN', how: 'with parts absent', parameters: sparse },
  { locale: 'en', how: 'in full', parameters: full },
  { locale: 'en', how: 'with parts absent', parameters: sparse },
] as const)('every finding has a wording: $locale, $how', ({ locale, parameters }) => {
  it.each(codes)('%s', (code) => {
    const { message, hint } = wordingOf(told(code, parameters), locale);

    expect(message.length).toBeGreaterThan(3);
    expect(hint.length).toBeGreaterThan(3);
    expect(message + hint).not.toMatch(/undefined|null|NaN|\[object|\$\{/);
  });
});

describe('what is found in a workbook', () => {
  it.each(Object.keys(workbookZhCN) as FindingCode[])(
    '%s is told in the pane as by collect',
    (code) => {
      const item = told(code, full);
      expect(describeWorkbook(item, 'zh-CN')).toEqual(wordingOf(item, 'zh-CN'));
      expect(describeWorkbook(item, 'en')).toEqual(wordingOf(item, 'en'));
    },
  );

  it('is all that the pane has words for: anything else goes by its code', () => {
    const item = finding('workspace.not-empty', { directory: '考评' });
    expect(describeWorkbook(item, 'zh-CN')).toEqual({ message: 'workspace.not-empty', hint: '' });
  });
});

describe('wordings', () => {
  it.each(codes)('of %s in Chinese use full-width punctuation', (code) => {
    const { message, hint } = wordingOf(told(code, full));
    expect(message + hint).toMatch(/\p{Script=Han}/u);
    expect(message + hint).not.toMatch(/\p{Script=Han}[,;!?()]|[,;!?()]\p{Script=Han}/u);
  });

  it.each(codes)('of %s fit within a receipt', (code) => {
    const { message, hint } = wordingOf(told(code, full));
    expect(message.length).toBeLessThan(90);
    expect(hint.length).toBeLessThan(90);
    expect(message).not.toMatch(/。$/);
  });

  it('show what was typed in one line and not at any length', () => {
    const found = `甲\n\u001B[31m乙${'长'.repeat(30_000)}`;
    const { message } = wordingOf(finding('value.not-a-number', { code: '1.1', found }));
    expect(message).toMatch(/^指标 1\.1 应填数字，所填为“甲 \[31m乙长{293}…”$/u);
  });

  it.each(forms)('name the form %s of a scheme in both languages', (form) => {
    const malformed = finding('scheme.malformed', { form, found: '某' });
    expect(wordingOf(malformed).message).toMatch(/^此处应为.{2,}，所填为“某”$/);
    expect(wordingOf(malformed, 'en').message).toMatch(/^This must be .{4,}, not “某”$/);
  });

  it.each([
    {
      code: 'scheme.malformed',
      parameters: { form: 'points', found: '-1' },
      zh: '此处应为分值，即不小于 0、不超过六位小数的数字，所填为“-1”',
      hint: '请按格式改写，例如 2.5',
    },
    {
      code: 'scheme.malformed',
      parameters: { form: 'share', found: '110%' },
      zh: '此处应为比例（0% 至 100%），所填为“110%”',
      hint: '请按格式改写，例如 10%',
    },
    {
      code: 'scheme.missing',
      parameters: { key: 'title' },
      zh: '“title”没有填写',
      hint: '请填写；可以不填的，请删去该项',
    },
    {
      code: 'scheme.wrong-shape',
      parameters: { expected: 'text', found: '1.1' },
      zh: '此处应为文字，所填为“1.1”',
      hint: '请改为文字；编号等形似数字的，请加引号，例如 "1.10"',
    },
    {
      code: 'scheme.wrong-size',
      parameters: { of: 'list', bound: 'least', limit: 1 },
      zh: '此处应不少于 1 项',
      hint: '请按此要求增减',
    },
    {
      code: 'scheme.not-an-option',
      parameters: { found: 'yearly', options: ['annual', 'midterm'] },
      zh: '“yearly”不是可选的值',
      hint: '请从以下各值中选填一个：annual、midterm',
    },
    {
      code: 'file.part-damaged',
      parameters: { part: '皋兰县.xlsx', damage: 'method', cell: '' },
      zh: '文件不能解压：“皋兰县.xlsx”的压缩方式不能识别',
      hint: '压缩包请用 zip 格式和标准的压缩方式（Deflate）重新压缩后报送；工作簿请用 Excel 或 WPS 另存为 .xlsx 格式',
    },
    {
      code: 'file.part-damaged',
      parameters: { part: '皋兰县.xlsx', damage: 'content', cell: '' },
      zh: '文件已经损坏：“皋兰县.xlsx”的内容与校验值不符',
      hint: '请用 Excel 或 WPS 打开，核对后另存为 .xlsx 格式重新报送；打不开的，请从下发的工作簿重新填写；压缩包请重新压缩后报送',
    },
    {
      code: 'value.out-of-range',
      parameters: { code: '1.1', found: '5700%', low: '0%', high: '100%' },
      zh: '指标 1.1 所填“5700%”不在 0% 至 100% 之间',
      hint: '请核对后填写 0% 至 100% 之间的值',
    },
    {
      code: 'value.out-of-range',
      parameters: { code: '1.1', found: '-1', low: '0', high: '' },
      zh: '指标 1.1 所填“-1”小于 0',
      hint: '请核对后填写不小于 0 的值',
    },
    {
      code: 'weight.below-floor',
      parameters: { block: '法治建设', weight: '9.995%', floor: '10%', short: '0.005' },
      zh: '法治建设权重为 9.995%，低于最低要求 10%，差 0.005 个百分点',
      hint: '请按规定将法治建设权重调至 10% 以上后重新报送',
    },
  ] as const)('say what is wrong and what to do: $zh', ({ code, parameters, zh, hint }) => {
    expect(wordingOf(told(code, parameters))).toEqual({ message: zh, hint });
  });
});

describe('severities', () => {
  it.each([
    ['weight.below-floor', 'error'],
    ['structure.altered', 'error'],
    ['value.as-text', 'warning'],
    ['seal.missing', 'info'],
  ] as const)('%s is an %s', (code, severity) => {
    expect(severityOf(code)).toBe(severity);
  });

  it('of an error among findings returns a workbook', () => {
    const mild = [
      finding('seal.missing', {}),
      finding('value.as-text', { code: '1', found: '2', read: '95%' }),
    ];
    expect(hasError(mild)).toBe(false);
    expect(hasError([...mild, finding('weight.empty', {})])).toBe(true);
  });

  it('may be set where a scheme decides', () => {
    expect(finding('value.missing', { code: '1' }, {}, 'warning').severity).toBe('warning');
  });
});
