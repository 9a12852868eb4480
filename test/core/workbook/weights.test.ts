import { describe, expect, it } from 'vitest';
import { describe as wordingOf } from '#core/findings/describe.ts';
import type { PerformanceWeight } from '#core/workbook/submission.ts';
import { exampleDocument, schemeOf } from '../../support/example-scheme.ts';
import { example, fullWorkbook, inShort, read } from '../../support/filled-example.ts';
import type { Content } from '../../support/raw-workbook.ts';

interface Told {
  readonly findings: string[];
  readonly messages: string[];
  readonly ok: boolean | undefined;
  readonly weight: string | undefined;
  readonly blocks: PerformanceWeight['blocks'];
}

/** What is said of a table of blocks: name, weight, mark. */
function told(rows: readonly (readonly [string, Content, string])[], scheme = example): Told {
  const book = fullWorkbook(scheme);
  const { weights } = book;
  [1, 1, 1].forEach((row) => weights.removeRow(row));
  rows.forEach(([block, weight, mark], index) => {
    weights.put(index + 1, '考核板块', block);
    weights.put(index + 1, '权重', weight);
    weights.put(index + 1, '是否法治建设', mark);
  });
  const { performanceWeight, findings } = read(book, { scheme });
  return {
    findings: inShort(findings),
    messages: findings.map((finding) => wordingOf(finding).message),
    ok: performanceWeight?.ok,
    weight: performanceWeight?.ruleOfLaw?.toString(),
    blocks: performanceWeight?.blocks ?? [],
  };
}

/** Rule of law with a weight, and the rest of the whole. */
function ruleOfLaw(weight: Content, rest: Content, scheme = example): Told {
  return told(
    [
      ['法治建设', weight, '是'],
      ['经济发展', rest, '否'],
    ],
    scheme,
  );
}

describe('the 10% rule', () => {
  it('passes a per-cent cell of 10%, which holds a tenth', () => {
    expect(ruleOfLaw(0.1, 0.9)).toMatchObject({ findings: [], ok: true, weight: '0.1' });
  });

  it('passes more', () => {
    expect(ruleOfLaw(0.125, 0.875)).toMatchObject({ findings: [], ok: true, weight: '0.125' });
  });

  it('passes a fraction typed as text, and asks for a number', () => {
    expect(ruleOfLaw('0.1', 0.9)).toMatchObject({
      findings: ['weight.as-text warning 综合考核权重!B9'],
      messages: ['考核板块“法治建设”的权重“0.1”是文本格式，已按数字识别'],
      ok: true,
      weight: '0.1',
    });
  });

  it.each(['10%', '１０％', '10％', ' 10 % '])(
    'passes the text %s, and asks for a number',
    (text) => {
      expect(ruleOfLaw(text, 0.9)).toMatchObject({
        findings: ['weight.as-text warning 综合考核权重!B9'],
        messages: [`考核板块“法治建设”的权重“${text.trim()}”是文本格式，已按数字识别`],
        ok: true,
        weight: '0.1',
      });
    },
  );

  it.each([
    { weight: 0.0999, rest: 0.9001, shown: '9.99%', short: '0.01' },
    { weight: 0.09995, rest: 0.90005, shown: '9.995%', short: '0.005' },
    {
      weight: 0.0999999999999,
      rest: 0.9000000000001,
      shown: '9.99999999999%',
      short: '0.00000000001',
    },
    { weight: 0, rest: 1, shown: '0%', short: '10' },
  ])('returns a per-cent cell of $shown', ({ weight, rest, shown, short }) => {
    expect(ruleOfLaw(weight, rest)).toMatchObject({
      findings: ['weight.below-floor error 综合考核权重!B9'],
      messages: [`法治建设权重为 ${shown}，低于最低要求 10%，差 ${short} 个百分点`],
      ok: false,
    });
  });

  it.each([
    { text: '9.99%', rest: '90.01%', shown: '9.99%', short: '0.01' },
    { text: '9.995%', rest: '90.005%', shown: '9.995%', short: '0.005' },
    { text: '９.９９５％', rest: '90.005%', shown: '9.995%', short: '0.005' },
    { text: '0.0999', rest: '0.9001', shown: '9.99%', short: '0.01' },
  ])('returns the text $text', ({ text, rest, shown, short }) => {
    expect(ruleOfLaw(text, rest)).toMatchObject({
      findings: [
        'weight.as-text warning 综合考核权重!B9',
        'weight.as-text warning 综合考核权重!B10',
        'weight.below-floor error 综合考核权重!B9',
      ],
      ok: false,
    });
    expect(ruleOfLaw(text, rest).messages.at(-1)).toBe(
      `法治建设权重为 ${shown}，低于最低要求 10%，差 ${short} 个百分点`,
    );
  });

  it('only warns where the scheme says so, and still does not call it compliant', () => {
    const flagging = schemeOf({
      ...exampleDocument,
      performanceWeight: { floor: '10%', below: 'flag' },
    });
    expect(ruleOfLaw(0.0999, 0.9001, flagging)).toMatchObject({
      findings: ['weight.below-floor warning 综合考核权重!B9'],
      messages: ['法治建设权重为 9.99%，低于最低要求 10%，差 0.01 个百分点'],
      ok: false,
      weight: '0.0999',
    });
  });

  it('holds a scheme that asks for more to its own floor', () => {
    const asking = schemeOf({ ...exampleDocument, performanceWeight: { floor: '12%' } });
    expect(ruleOfLaw(0.1, 0.9, asking)).toMatchObject({
      findings: ['weight.below-floor error 综合考核权重!B9'],
      messages: ['法治建设权重为 10%，低于最低要求 12%，差 2 个百分点'],
      ok: false,
    });
    expect(ruleOfLaw(0.12, 0.88, asking)).toMatchObject({ findings: [], ok: true });
  });

  it('takes no binary noise of a formula for a shortfall', () => {
    const noisy: Content = { type: 'number', value: 0.3 - 0.2, formula: '0.3-0.2' };
    expect(ruleOfLaw(noisy, 0.9)).toMatchObject({
      findings: ['structure.by-formula warning 综合考核权重!B9'],
      ok: true,
      weight: '0.1',
    });
  });
});

describe('a weight by formula', () => {
  it('is asked for again where no program has stored its result', () => {
    const uncalculated: Content = { type: 'empty', formula: '1-B10' };
    expect(ruleOfLaw(uncalculated, 0.9)).toMatchObject({
      findings: ['weight.uncalculated error 综合考核权重!B9', 'weight.sum error 综合考核权重!B8'],
      ok: false,
    });
  });
});

describe('the weights of all blocks', () => {
  it('add up on what was typed, not on its binary neighbours', () => {
    const rows = [
      ['法治建设', 0.1, '是'],
      ['经济发展', 0.2, '否'],
      ['民生保障', 0.7, '否'],
    ] as const;
    expect(told(rows)).toMatchObject({ findings: [], ok: true });
  });

  it('may be three times a third, as far as a cell keeps it', () => {
    const rows = [
      ['法治建设', 1 / 3, '是'],
      ['经济发展', 1 / 3, '否'],
      ['民生保障', 1 / 3, '否'],
    ] as const;
    expect(told(rows)).toMatchObject({ findings: [], ok: true });
  });

  it('are at fault at 99.9%', () => {
    expect(ruleOfLaw(0.1, 0.899)).toMatchObject({
      findings: ['weight.sum error 综合考核权重!B8'],
      messages: ['各考核板块权重合计为 99.9%，应为 100%'],
      ok: false,
      weight: '0.1',
    });
  });

  it('are at fault above 100%', () => {
    expect(ruleOfLaw(0.1, 0.9001)).toMatchObject({
      findings: ['weight.sum error 综合考核权重!B8'],
      messages: ['各考核板块权重合计为 100.01%，应为 100%'],
      ok: false,
    });
  });

  it('name one block as rule of law, not two', () => {
    const rows = [
      ['法治建设', 0.1, '是'],
      ['平安建设', 0.2, '是'],
      ['经济发展', 0.7, ''],
    ] as const;
    expect(told(rows)).toMatchObject({
      findings: ['weight.several-rule-of-law error 综合考核权重!D10'],
      messages: ['有 2 个考核板块标为法治建设，只能有 1 个'],
      ok: false,
      weight: undefined,
    });
  });

  it('name one block as rule of law, not none', () => {
    const rows = [
      ['法治建设', 0.1, '否'],
      ['经济发展', 0.9, ''],
    ] as const;
    expect(told(rows)).toMatchObject({
      findings: ['weight.no-rule-of-law error 综合考核权重!D8'],
      messages: ['没有标明哪个考核板块是法治建设'],
      ok: false,
      weight: undefined,
    });
  });

  it('are shares: 10 in a plain cell is not 10%', () => {
    const { findings, messages, ok } = ruleOfLaw(10, 90);
    expect(findings).toEqual([
      'weight.out-of-range error 综合考核权重!B9',
      'weight.out-of-range error 综合考核权重!B10',
      'weight.sum error 综合考核权重!B8',
    ]);
    expect(messages[0]).toBe('考核板块“法治建设”的权重“10”不在 0% 至 100% 之间');
    expect(ok).toBe(false);
  });

  it('are not negative', () => {
    expect(ruleOfLaw(-0.1, 1.1).findings).toEqual([
      'weight.out-of-range error 综合考核权重!B9',
      'weight.out-of-range error 综合考核权重!B10',
      'weight.below-floor error 综合考核权重!B9',
    ]);
  });

  it('are numbers', () => {
    expect(ruleOfLaw('一成', 1)).toMatchObject({
      findings: ['weight.not-a-number error 综合考核权重!B9'],
      messages: ['考核板块“法治建设”的权重应为百分数，所填为“一成”'],
      ok: false,
      weight: undefined,
    });
  });

  it('are no numbers where a figure is raised', () => {
    expect(ruleOfLaw('1⁰%', 0.9)).toMatchObject({
      findings: ['weight.not-a-number error 综合考核权重!B9', 'weight.sum error 综合考核权重!B8'],
      weight: undefined,
    });
  });

  it('are there for every block', () => {
    expect(ruleOfLaw('', 1)).toMatchObject({
      findings: ['weight.not-a-number error 综合考核权重!B9'],
      messages: ['考核板块“法治建设”没有填写权重'],
      ok: false,
    });
  });

  it('are missed once where the table was left alone', () => {
    expect(told([])).toMatchObject({
      findings: ['weight.empty error 综合考核权重!B8'],
      messages: ['综合考核权重尚未填写'],
      ok: false,
      blocks: [],
    });
  });

  it('are missed once where only names were filled in', () => {
    expect(ruleOfLaw('', '').findings).toEqual(['weight.empty error 综合考核权重!B8']);
  });

  it.each([
    { what: 'named blocks', name: '' },
    { what: 'blocks whose names can be seen', name: '\u200B' },
  ])('belong to $what', ({ name }) => {
    expect(
      told([
        [name, 0.9, '否'],
        ['法治建设', 0.1, '是'],
      ]),
    ).toMatchObject({
      findings: ['weight.unnamed warning 综合考核权重!A9'],
      messages: ['填有权重，但没有考核板块名称'],
      ok: true,
    });
  });

  it('are marked with yes or no', () => {
    expect(
      told([
        ['经济发展', 0.9, '√'],
        ['法治建设', 0.1, '是'],
      ]),
    ).toMatchObject({
      findings: ['weight.not-yes-or-no error 综合考核权重!D9'],
      messages: ['考核板块“经济发展”的“是否法治建设”应为“是”或“否”，所填为“√”'],
      ok: false,
    });
  });

  it('are told of with their cells', () => {
    expect(ruleOfLaw(0.1, 0.9).blocks).toMatchObject([
      { block: '法治建设', ruleOfLaw: true, cell: 'B9', markCell: 'D9' },
      { block: '经济发展', ruleOfLaw: false, cell: 'B10', markCell: 'D10' },
    ]);
  });
});
