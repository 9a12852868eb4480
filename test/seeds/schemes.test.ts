import { beforeAll, describe, expect, it } from 'vitest';
import { compositionOf } from '#core/scheme/composition.ts';
import { leavesFor } from '#core/scheme/scheme.ts';
import type { UnitKind } from '#core/scheme/schema.ts';
import { evaluate } from '#core/scoring/evaluate.ts';
import { findScheme } from '../../pipeline/schemes/find-scheme.ts';
import { seedIds } from '../../pipeline/schemes/seeds.ts';
import { figuresNotHeld, readFigures, valuesUnaccounted } from '../support/figures.ts';
import { filledByRule, type FilledByRule } from '../support/filled-by-rule.ts';
import { present } from '../support/present.ts';
import { errorsIn } from '../support/recalculated.ts';

const numbered = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `第${from + index}项`);
const bracketed = (numerals: string) => numerals.split(' ').map((numeral) => `（${numeral}）`);

/** Every numbered task of each document, as its scheme names it, and the kinds of unit that it evaluates. */
const documents: Record<string, { items: string[]; kinds: UnitKind[] }> = {
  'gansu-2023-midterm': {
    items: numbered(1, 36),
    kinds: ['county', 'district', 'countyCity', 'banner', 'zone'],
  },
  'jinan-2020-2022': {
    items:
      '一（一） 一（二）1 一（二）2 一（二）3 一（二）4 二 二（一）1 二（一）2 二（一）3 二（一）4 二（二）1 二（二）2 二（二）3 二（二）4 二（二）5 二（三）1 二（三）2 二（三）3 二（三）4 二（三）5 二（四） 三（一） 三（二） 三（三） 四（一） 四（二） 四（三）'.split(
        ' ',
      ),
    kinds: ['department'],
  },
  'nantong-2019': {
    items: numbered(1, 42),
    kinds: ['county', 'district', 'countyCity', 'zone'],
  },
  'shandong-2020': {
    items: [...numbered(22, 50), '结尾段'],
    kinds: ['county', 'district', 'countyCity', 'zone'],
  },
  'taian-2021-2025': {
    items: bracketed(
      '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十 二十一 二十二 二十三 二十四 二十五 二十六 二十七 二十八 二十九 三十 三十一 三十二',
    ),
    kinds: ['county', 'district', 'countyCity', 'zone'],
  },
};

it('are all held to their documents', async () => {
  expect(await seedIds()).toEqual(Object.keys(documents).toSorted());
});

describe.each(Object.entries(documents))('the scheme %s', async (id, { items, kinds }) => {
  const { scheme } = await findScheme(id);
  const { leaves, branches } = scheme;

  it('gives 100 points, at most a third of them judged', () => {
    const { measured, judged } = compositionOf(scheme);

    expect(measured.plus(judged).toNumber()).toBe(100);
    expect(judged.times(3).toNumber()).toBeLessThanOrEqual(100);
  });

  it('has an indicator for every numbered task and for no other', () => {
    const named = leaves.map((leaf) => leaf.source?.item);

    expect(new Set(named)).toEqual(new Set(items));
  });

  it('says of each indicator its theme, who answers for it and what to show', () => {
    const lacking = leaves.filter(
      ({ theme, lead, responsible, evidence }) =>
        theme === undefined || lead === undefined || !responsible.length || !evidence.length,
    );

    expect(lacking.map((leaf) => leaf.code)).toEqual([]);
  });

  it('gives the reason for the points of each chapter', () => {
    const chapters = branches.filter((branch) => branch.level === 1);

    expect(chapters.filter(({ notes }) => !notes?.includes('分')).map(({ name }) => name)).toEqual(
      [],
    );
  });

  it('holds every number of the document as the value of a rule or a day', async () => {
    const figures = await readFigures(id);

    expect(figures.length).toBeGreaterThan(0);
    expect(figuresNotHeld(scheme, figures)).toEqual([]);
  });

  it('says of every value it demands that is not of the document that it is its own', async () => {
    const figures = await readFigures(id);

    expect(valuesUnaccounted(scheme, figures)).toEqual([]);
  });

  describe('in LibreOffice', () => {
    const [kind = 'county'] = kinds;
    let met: ReadonlyMap<UnitKind, FilledByRule>;
    let lacking: FilledByRule;
    beforeAll(async () => {
      const cases = kinds.map((each) => ({ kind: each, quality: 1 }));
      const [last, ...full] = await filledByRule(scheme, [{ kind, quality: 0.3 }, ...cases]);
      met = new Map(full.map((filled, index) => [kinds[index] ?? kind, filled]));
      lacking = present(last);
    }, 120_000);

    it.each(kinds)('gives a %s all 100 points when every rule is met', (each) => {
      const { workbook, submission } = present(met.get(each));

      const demanded = new Map(leavesFor(scheme, each).map((leaf) => [leaf.code, leaf]));
      const short = submission.entries.filter(({ code, score }) => {
        const leaf = demanded.get(code);
        return leaf?.type === 'base' && score?.equals(leaf.points) !== true;
      });
      expect(short.map(({ code }) => code)).toEqual([]);
      expect(workbook.sheet('指标评分')?.cell(4, 2)).toMatchObject({ value: 100 });
      expect(errorsIn(workbook)).toEqual([]);
    });

    it('scores what core scores where much is missing', () => {
      const { workbook, submission } = lacking;

      const outcomes = new Map(submission.entries.map((entry) => [entry.code, entry]));
      const { score } = evaluate(scheme, kind, outcomes);
      expect(workbook.sheet('指标评分')?.cell(4, 2)).toMatchObject({ value: score.toNumber() });
      expect(submission.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(errorsIn(workbook)).toEqual([]);
    });
  });
});
