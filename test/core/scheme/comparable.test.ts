import { describe, expect, it } from 'vitest';
import { comparable, type Comparable } from '#core/scheme/comparable.ts';
import { exampleDocument, schemeOf } from '../../support/example-scheme.ts';

/** A scheme of judged leaves: code, points, and what else is said of each. */
function edition(leaves: Readonly<Record<string, object>>, more: object = {}) {
  const common = { name: '指标', points: 1, rule: { kind: 'judgement' } };
  const indicators = Object.entries(leaves).map(([code, leaf]) => ({ ...common, code, ...leaf }));
  const bases = indicators.filter((leaf) => !('type' in leaf));
  const total = bases.reduce((sum, { points }) => sum + points, 0);
  const grades = [{ name: '合格', from: 0 }];
  return schemeOf({ ...exampleDocument, total, grades, vetoes: [], indicators, ...more });
}

const inShort = ({ matches, uncompared }: Comparable) => ({
  matches: matches.map(({ before, after }) =>
    [before, after].map((leaves) => leaves.map(({ code }) => code).join('+')).join(' → '),
  ),
  uncompared: uncompared.map(({ side, leaf, why }) => `${side} ${leaf.code} ${why}`),
});

describe('leaves of two rounds', () => {
  const before = edition({ '1': {}, '2': {}, '3': {}, '4': {} });

  it('are compared where they are the same task; the others are named', () => {
    const after = edition({ '1': { points: 2 }, '2': { replaces: ['2', '3'] }, '5': {} });
    expect(inShort(comparable(before, after))).toEqual({
      matches: ['1 → 1', '2+3 → 2'],
      uncompared: ['current 5 added', 'previous 4 dropped'],
    });
  });

  it('are not compared where one of them is a bonus, or has no points', () => {
    const after = edition({
      '1': { type: 'bonus', replaces: ['1'] },
      '2': { points: 0 },
      '3': {},
      '4': { replaces: ['1', '4'] },
    });
    expect(inShort(comparable(before, after))).toEqual({
      matches: ['3 → 3'],
      uncompared: [
        'current 1 type',
        'current 2 added',
        'current 4 type',
        'previous 1 type',
        'previous 2 dropped',
        'previous 4 type',
      ],
    });
  });

  it.each([
    ['of one id', { id: 'example-2023' }, true],
    ['of which the later replaces the earlier', { id: 'next', replaces: 'example-2023' }, true],
    ['of which the later replaces another', { id: 'next', replaces: 'other' }, false],
    ['of different ids', { id: 'next' }, false],
  ])('by schemes %s are compared one by one: %j %s', (_, line, byLeaf) => {
    const compared = comparable(before, edition({ '1': {} }, line));
    expect(compared.byLeaf).toBe(byLeaf);
    expect(compared.matches).toHaveLength(byLeaf ? 1 : 0);
  });

  it('are left out together where the schemes do not go on from one another', () => {
    const after = edition({ '1': {} }, { id: 'next' });
    expect(inShort(comparable(edition({ '1': {} }), after)).uncompared).toEqual([
      'current 1 scheme',
      'previous 1 scheme',
    ]);
  });

  it('by one edition are compared each with itself, whatever it once replaced', () => {
    const same = edition({ '1': { replaces: ['2'] }, '2': { replaces: ['1', '9'] } });
    expect(inShort(comparable(same, same))).toEqual({
      matches: ['1 → 1', '2 → 2'],
      uncompared: [],
    });
  });
});
