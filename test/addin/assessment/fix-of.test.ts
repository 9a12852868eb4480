import { describe, expect, it } from 'vitest';
import { fixOf } from '../../../addin/assessment/fix-of.ts';
import { sealObstacles } from '../../../addin/assessment/seal-obstacles.ts';
import { assessed } from '../../support/assessed.ts';
import { exampleDocument, schemeOf } from '../../support/example-scheme.ts';
import { example, fullWorkbook, inShort } from '../../support/filled-example.ts';
import { memoryHost } from '../../support/memory-host.ts';
import type { EditableWorkbook } from '../../support/raw-workbook.ts';

type Change = (book: EditableWorkbook) => void;

function changed(change: Change) {
  const book = fullWorkbook();
  change(book);
  return assessed(memoryHost(book, example).workbook);
}

const mendable: { finding: string; change: Change; restores: boolean }[] = [
  {
    finding: 'value.as-text',
    change: ({ scores }) => scores.put('1.1.1', '实际值', '100%'),
    restores: false,
  },
  {
    finding: 'value.as-text',
    change: ({ scores }) => scores.put('1.2', '实际值', '2023年3月20日'),
    restores: false,
  },
  {
    finding: 'value.as-text',
    change: ({ scores }) => scores.put('1.1.2', '自评得分', '２'),
    restores: false,
  },
  {
    finding: 'value.by-formula',
    change: ({ scores }) =>
      scores.put('1.1.2', '实际值', { type: 'number', value: 25, formula: '20+5' }),
    restores: false,
  },
  {
    finding: 'value.by-formula',
    change: ({ scores }) =>
      scores.put('1.1.2', '自评得分', { type: 'number', value: 2, formula: '1+1' }),
    restores: false,
  },
  {
    finding: 'omission.with-value',
    change({ scores }) {
      scores.put('2.4', '是否适用', '否');
      scores.put('2.4', '缺项理由', '无此事项');
      scores.put('2.4', '自评得分', 1);
    },
    restores: false,
  },
  {
    finding: 'score.emptied',
    change: ({ scores }) => scores.put('1.1.2', '自评得分', ''),
    restores: false,
  },
  {
    finding: 'entry.padded',
    change: ({ scores }) => scores.put('2.3', '实际值', '好\u3000'),
    restores: false,
  },
  {
    finding: 'entry.padded',
    change: ({ weights }) => weights.put('法治建设', '是否法治建设', '是 '),
    restores: false,
  },
  {
    finding: 'weight.as-text',
    change: ({ weights }) => weights.put('法治建设', '权重', '10%'),
    restores: false,
  },
  {
    finding: 'value.not-yours',
    change: ({ scores }) => scores.put('1.1.1', '复核意见', '同意'),
    restores: true,
  },
  {
    finding: 'score.computed-altered',
    change: ({ scores }) => scores.put('1.1.2', '测算得分', 1.5),
    restores: true,
  },
  {
    finding: 'structure.formula-altered',
    change: ({ scores }) =>
      scores.put('1.1.2', '测算得分', { type: 'number', value: 2, formula: '1+1' }),
    restores: true,
  },
  {
    finding: 'structure.points-altered',
    change: ({ scores }) => scores.put('1.1.2', '分值', 3),
    restores: true,
  },
  {
    finding: 'structure.rule-altered',
    change: ({ scores }) => scores.put('1.1.2', '评分标准', '全部得分'),
    restores: true,
  },
  {
    finding: 'structure.altered',
    change: ({ scores }) => scores.put('1.1.2', '牵头单位', '某局'),
    restores: true,
  },
];

describe('a finding that needs no judgement', () => {
  it.each(mendable)('$finding is mended without another', async ({ finding, change, restores }) => {
    const before = changed(change);
    const [found, ...others] = before.submission.findings.filter(({ code }) => code === finding);
    const fix = fixOf(before, found!)!;
    const host = memoryHost(before.workbook, example);
    const after = assessed(await host.enter(fix.entries));
    expect(others).toEqual([]);
    expect(fix.restores).toBe(restores);
    expect(inShort(after.submission.findings)).toEqual(['seal.missing info 填表说明']);
  });
});

describe('a finding that somebody has to decide on', () => {
  it.each<{ finding: string; change: Change }>([
    {
      finding: 'value.not-a-number',
      change: ({ scores }) => scores.put('1.1.1', '实际值', '九成'),
    },
    {
      finding: 'value.as-text',
      change: ({ scores }) => scores.put('1.2', '实际值', '1823-03-20'),
    },
    {
      finding: 'score.reason-missing',
      change: ({ scores }) => scores.put('1.1.2', '自评得分', 1),
    },
    {
      finding: 'identity.shown-otherwise',
      change: ({ guide }) => guide.put('版次', '', '2024.1'),
    },
    { finding: 'weight.sum', change: ({ weights }) => weights.put('经济发展', '权重', 0.3) },
    {
      finding: 'score.computed-altered',
      change({ scores }) {
        scores.insertColumn('实际值');
        scores.put('1.1.2', '测算得分', 1.5);
      },
    },
  ])('$finding has no fix', ({ finding, change }) => {
    const assessment = changed(change);
    const found = assessment.submission.findings.find(({ code }) => code === finding);
    expect(fixOf(assessment, found!)).toBeUndefined();
  });
});

describe('what keeps a workbook from being sealed', () => {
  it('is nothing in a sound one', () => {
    expect(sealObstacles(changed(() => undefined))).toEqual([]);
  });

  it('is every error, and no warning', () => {
    const assessment = changed(({ scores }) => {
      scores.put('1.1.1', '实际值', '100%');
      scores.put('1.1.2', '实际值', '');
    });
    expect(inShort(sealObstacles(assessment))).toEqual(['value.missing error 指标评分!I8']);
  });

  it('is rule of law under its floor, even where the scheme only flags it', () => {
    const flagged = schemeOf({
      ...exampleDocument,
      performanceWeight: { floor: '10%', below: 'flag' },
    });
    const book = fullWorkbook(flagged);
    book.weights.put('法治建设', '权重', 0.09);
    book.weights.put('经济发展', '权重', 0.21);
    expect(inShort(sealObstacles(assessed(book)))).toEqual([
      'weight.below-floor warning 综合考核权重!B9',
    ]);
  });
});
