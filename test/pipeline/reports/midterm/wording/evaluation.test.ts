import { describe, expect, it } from 'vitest';
import type { EvaluationFigures } from '../../../../../pipeline/reports/midterm/figures/evaluation.ts';
import { evaluationWords } from '../../../../../pipeline/reports/wording/midterm/evaluation.zh-CN.ts';
import { exampleContext } from '../../../../support/report-model.ts';

const plain: EvaluationFigures = {
  scheme: exampleContext.scheme,
  round: '2023',
  chapters: 3,
  baseLeaves: 6,
  bonusLeaves: 0,
  deductionLeaves: 0,
  units: 3,
  kinds: [{ kind: 'county', units: 3 }],
  provinces: 1,
  prefectures: ['兰州市'],
  direct: 0,
  names: ['甲县', '乙县', '丙县'],
};
const one: Partial<EvaluationFigures> = {
  units: 1,
  kinds: [{ kind: 'district', units: 1 }],
  names: ['城关区'],
};

describe('the title', () => {
  it('follows the kind of the scheme', () => {
    const { scheme } = exampleContext;

    expect(evaluationWords.title(scheme)).toBe('《2023年法治政府建设工作要点》\n实施情况考评报告');
    expect(evaluationWords.title({ ...scheme, kind: 'midterm' })).toBe(
      '《2023年法治政府建设工作要点》\n实施情况中期评估报告',
    );
  });
});

describe('the title of a long document', () => {
  it.each([
    [
      '泰安市法治政府建设实施方案（2021—2025年）',
      '《泰安市法治政府建设实施方案\n（2021—2025年）》\n实施情况考评报告',
    ],
    [
      '关于进一步加强法治政府建设的若干意见及其实施细则',
      '《关于进一步加强法治政府建设的若干意见及其实施细则》\n实施情况考评报告',
    ],
  ])('%s keeps its bracket whole', (title, lines) => {
    const { scheme } = exampleContext;
    const document = { ...scheme.document, title };

    expect(evaluationWords.title({ ...scheme, document })).toBe(lines);
  });
});

describe('the time that is evaluated', () => {
  it.each([
    ['2021-01-01', '2025-12-31', '2023-12-31', '2021年1月1日至2023年12月31日'],
    ['2023-01-01', '2023-12-31', '2024-02-28', '2023年1月1日至2023年12月31日'],
    ['2023-12-31', '2025-12-31', '2023-12-31', '2023年12月31日'],
  ])('from %s to %s on %s is %s', (start, end, evaluationDate, told) => {
    const scheme = { ...exampleContext.scheme, period: { start, end }, evaluationDate };

    expect(evaluationWords.lead({ ...plain, scheme })).toContain(`对3个单位${told}的工作进行了`);
  });
});

describe('what is evaluated', () => {
  it.each<[string, Partial<EvaluationFigures>, string]>([
    ['nothing beside', {}, '方案设3项一级指标、6项基本指标，总分100分。'],
    ['no chapter', { chapters: 0 }, '方案设6项基本指标，总分100分。'],
    [
      'a bonus',
      { bonusLeaves: 1 },
      '方案设3项一级指标、6项基本指标，总分100分；另设加分指标1项，加分合计不超过3分。',
    ],
    [
      'a deduction',
      { deductionLeaves: 2 },
      '方案设3项一级指标、6项基本指标，总分100分；另设扣分指标2项。',
    ],
  ])('%s', (_, more, sentence) => {
    expect(evaluationWords.basis({ ...plain, ...more })).toBe(
      `本次考评（考评周期“2023”）以某省委全面依法治省委员会《2023年法治政府建设工作要点》（省法委〔2023〕1号）为依据。${sentence}`,
    );
  });
});

describe('who is evaluated', () => {
  it.each<[string, Partial<EvaluationFigures>, string]>([
    ['one', one, '考评对象为城关区（市辖区），属兰州市。'],
    ['of one kind and place', {}, '考评对象为3个单位，均为县，均属兰州市。'],
    [
      'of several',
      {
        kinds: [
          { kind: 'county', units: 2 },
          { kind: 'zone', units: 1 },
        ],
        prefectures: ['兰州市', '天水市'],
      },
      '考评对象为3个单位，其中县2个、功能区1个，分属2个市州。',
    ],
    [
      'under a province alone',
      { prefectures: ['兰州市', '天水市'], direct: 1 },
      '考评对象为3个单位，均为县，分属2个市州（另有1个不属市州）。',
    ],
    ['of no prefecture', { prefectures: [] }, '考评对象为3个单位，均为县。'],
    ['of several provinces', { provinces: 2 }, '考评对象为3个单位，均为县，分布在2个省级行政区。'],
  ])('%s', (_, more, sentence) => {
    expect(evaluationWords.units({ ...plain, ...more })).toBe(sentence);
  });

  it('stands in the first sentence, by name where there is one', () => {
    expect(evaluationWords.lead({ ...plain, ...one })).toBe(
      '为掌握《2023年法治政府建设工作要点》实施情况，依据《某省县级法治政府建设考评方案（2023年）》（版次2023.1），对城关区2023年1月1日至2023年12月31日的工作进行了年度考评，考评日期为2023年12月31日。现将有关情况报告如下。',
    );
  });
});
