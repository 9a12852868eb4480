import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNone, schemeDifferences } from '#core/scheme/differences.ts';
import { schemeHash } from '#core/scheme/hash.ts';
import type { LeafDifference } from '#core/scheme/leaf-differences.ts';
import { themes } from '#core/scheme/themes.ts';
import { exampleDocument, schemeOf } from '../../support/example-scheme.ts';

const judged = { kind: 'judgement' };
const leaf = (code: string, others: object = {}) => ({
  code,
  name: `指标${code}`,
  points: 2,
  rule: judged,
  ...others,
});
const branch = (code: string, children: readonly object[], others: object = {}) => ({
  code,
  name: `第${code}章`,
  children,
  ...others,
});
const withTree = (...indicators: readonly object[]) => schemeOf({ ...exampleDocument, indicators });

/** A tree of five leaves in two chapters. */
const before = withTree(
  branch('1', [leaf('1.1'), leaf('1.2'), leaf('1.3')]),
  branch('2', [leaf('2.1'), leaf('2.2')]),
);

const codes = (leaves: readonly { code: string }[]) => leaves.map(({ code }) => code).join('+');

function told(difference: LeafDifference): string {
  if ('leaf' in difference) return `${difference.kind} ${difference.leaf.code}`;
  if (difference.kind === 'changed') {
    return `${difference.after.code}: ${difference.aspects.join(',')}`;
  }
  return `${difference.kind} ${codes(difference.before)}→${codes(difference.after)}`;
}

describe('leaves', () => {
  it('are told in the later edition’s order, those dropped last', () => {
    const after = withTree(
      branch('1', [leaf('1.0'), leaf('1.2', { name: '新名' }), leaf('1.3')]),
      branch('2', [leaf('2.2'), leaf('2.9', { replaces: ['2.1'] })]),
    );

    const { leaves } = schemeDifferences(before, after);

    expect(leaves.differences.map(told)).toEqual([
      'added 1.0',
      '1.2: name',
      '2.9: code,name,replaces',
      'dropped 1.1',
    ]);
    expect(codes(leaves.unchanged)).toBe('1.3+2.2');
    expect(leaves.isReordered).toBe(true);
  });

  it('that were merged, split or regrouped are told as such', () => {
    const after = withTree(
      branch('1', [
        leaf('1.8', { points: 4, replaces: ['1.1', '1.2'] }),
        leaf('1.4', { points: 1, replaces: ['1.3'] }),
        leaf('1.5', { points: 1, replaces: ['1.3'] }),
        leaf('2.6', { replaces: ['2.1', '2.2'] }),
        leaf('2.7', { replaces: ['2.1', '2.2'] }),
      ]),
    );

    const { leaves, branches } = schemeDifferences(before, after);

    expect(leaves.differences.map(told)).toEqual([
      'merged 1.1+1.2→1.8',
      'split 1.3→1.4+1.5',
      'regrouped 2.1+2.2→2.6+2.7',
    ]);
    expect(branches.map(({ kind }) => kind)).toEqual(['changed', 'dropped']);
  });

  it.each([
    ['name', { name: '新名' }],
    ['type', { type: 'deduction', points: 2 }],
    ['rule', { rule: { kind: 'judgement', guidance: '看台账' } }],
    ['rule', { rule: { kind: 'occurrences', each: 1 } }],
    ['criterion', { criterion: '按年计' }],
    ['source', { source: { item: '第1项' } }],
    ['theme', { theme: 'disputes' }],
    ['lead', { lead: '司法局' }],
    ['responsible', { responsible: ['司法局'] }],
    ['appliesTo', { appliesTo: ['county'] }],
    ['evidence', { evidence: ['台账'] }],
    ['start', { start: '2023-01-01' }],
    ['due', { due: '2023-06-30' }],
    ['origin', { origin: 'external' }],
    ['notes', { notes: '说明' }],
  ])('that differ in their %s say so', (aspect, others) => {
    const bonus = leaf('2.3', { type: 'bonus' });
    const chapter = branch('1', [leaf('1.1'), leaf('1.2'), leaf('1.3')]);
    const one = withTree(chapter, branch('2', [leaf('2.1'), leaf('2.2'), bonus]));
    const other = withTree(
      chapter,
      branch('2', [leaf('2.1'), leaf('2.2'), { ...bonus, ...others }]),
    );

    expect(schemeDifferences(one, other).leaves.differences.map(told)).toEqual([`2.3: ${aspect}`]);
  });

  it('that have other points, another branch or another weight say so', () => {
    const after = withTree(
      branch('1', [leaf('1.1', { points: 1 }), leaf('1.2', { points: 3 })], { points: 4 }),
      branch(
        '2',
        [leaf('2.1', { weight: 1 }), leaf('2.2', { weight: 1 }), leaf('1.3', { weight: 1 })],
        {
          points: 6,
        },
      ),
    );

    const { leaves, branches } = schemeDifferences(before, after);

    expect(leaves.differences.map(told)).toEqual([
      '1.1: points',
      '1.2: points',
      '2.1: weight',
      '2.2: weight',
      '1.3: parent,weight',
    ]);
    expect(branches).toMatchObject([
      { kind: 'changed', after: { code: '1' }, aspects: ['points', 'weight'] },
      { kind: 'changed', after: { code: '2' }, aspects: ['points', 'weight'] },
    ]);
  });

  it('in another order are told by that alone', () => {
    const after = withTree(
      branch('1', [leaf('1.2'), leaf('1.1'), leaf('1.3')]),
      branch('2', [leaf('2.1'), leaf('2.2')]),
    );

    const { leaves } = schemeDifferences(before, after);

    expect(leaves).toMatchObject({ differences: [], isReordered: true });
  });
});

describe('branches', () => {
  it('are added, dropped, renamed and moved', () => {
    const after = withTree(
      branch('1', [leaf('1.1'), leaf('1.2'), leaf('1.3')], { name: '新章名', notes: '说明' }),
      branch('3', [branch('2', [leaf('2.1'), leaf('2.2')])]),
    );

    const there = schemeDifferences(before, after).branches;
    const back = schemeDifferences(after, before).branches;

    expect(there).toMatchObject([
      { kind: 'changed', after: { code: '1' }, aspects: ['name', 'notes'] },
      { kind: 'added', branch: { code: '3' } },
      { kind: 'changed', after: { code: '2' }, aspects: ['parent'] },
    ]);
    expect(back.map(({ kind }) => kind)).toEqual(['changed', 'changed', 'dropped']);
  });
});

describe('settings', () => {
  it.each([
    ['title', { title: '新方案' }],
    ['edition', { edition: '2024.1' }],
    ['document', { document: { ...exampleDocument.document, number: '1号' } }],
    ['kind', { kind: 'midterm' }],
    ['period', { period: { start: '2023-01-01', end: '2023-11-30' } }],
    ['evaluationDate', { evaluationDate: '2023-12-30' }],
    ['decimals', { decimals: 1 }],
    ['bonusCap', { bonusCap: 0.5 }],
    ['omission', { omission: { maximum: '10%' } }],
    ['performanceWeight', { performanceWeight: { floor: '10%', below: 'flag' } }],
    ['ranking', { ranking: { on: 'exact', peers: ['kind'] } }],
    ['grades', { grades: [{ name: '合格', from: 0 }] }],
    ['followUp', { followUp: { circular: { below: 6 } } }],
    ['incomplete', { incomplete: 'zero' }],
    ['evaluators', { evaluators: 'median' }],
    ['vetoes', { vetoes: exampleDocument.vetoes.slice(1) }],
  ])('that differ are named: %s', (key, others) => {
    const after = schemeOf({ ...exampleDocument, ...others });
    expect(schemeDifferences(schemeOf(exampleDocument), after).settings).toEqual([key]);
  });

  it.each([
    [{}, true],
    [{ id: 'another' }, false],
    [{ id: 'another', replaces: 'example-2023' }, true],
  ])('%j say whether the schemes are of one line', (others, isOneLine) => {
    const [one, other] = [schemeOf(exampleDocument), schemeOf({ ...exampleDocument, ...others })];
    expect(schemeDifferences(one, other).isOneLine).toBe(isOneLine);
    expect(schemeDifferences(other, one).isOneLine).toBe(isOneLine);
  });
});

/** Up to six leaves, with little to tell one from another. */
const drawnLeaves = fc.uniqueArray(
  fc.record({
    chapter: fc.constantFrom('1', '2'),
    leaf: fc.record({
      code: fc.constantFrom('L1', 'L2', 'L3', 'L4', 'L5', 'L6'),
      name: fc.constantFrom('指标', '另一指标'),
      weight: fc.constantFrom(1, 2),
      theme: fc.option(fc.constantFrom(...themes.slice(0, 2)), { nil: undefined }),
      replaces: fc.option(fc.subarray(['L1', 'L2', 'L9'], { minLength: 1 }), { nil: undefined }),
      rule: fc.constant(judged),
    }),
  }),
  { selector: ({ leaf }) => leaf.code, minLength: 1, maxLength: 6 },
);
type DrawnLeaves = typeof drawnLeaves extends fc.Arbitrary<infer Drawn> ? Drawn : never;

function schemeWith(leaves: DrawnLeaves) {
  const chapters = ['2', '1'].flatMap((code) => {
    const own = leaves.flatMap(({ chapter, leaf }) => (chapter === code ? [leaf] : []));
    return own.length === 0 ? [] : [branch(code, own, { weight: 1 })];
  });
  return withTree(...chapters);
}

const unlike = fc.tuple(drawnLeaves, drawnLeaves);
const reordered = drawnLeaves.chain((leaves) =>
  fc.tuple(
    fc.constant(leaves),
    fc.shuffledSubarray(leaves, { minLength: leaves.length, maxLength: leaves.length }),
  ),
);
const pairs = fc
  .oneof(unlike, reordered)
  .map(([one, other]) => [schemeWith(one), schemeWith(other)] as const);

describe('any two schemes', () => {
  it('have no differences if and only if their hashes are equal', () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        const isEqual = schemeHash(one) === schemeHash(other);
        expect(isNone(schemeDifferences(one, other))).toBe(isEqual);
        expect(isNone(schemeDifferences(one, one))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('have each of their leaves told of once', () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        const { differences, unchanged } = schemeDifferences(one, other).leaves;
        const sides = differences.map((each) =>
          'leaf' in each
            ? {
                before: each.kind === 'dropped' ? [each.leaf] : [],
                after: each.kind === 'added' ? [each.leaf] : [],
              }
            : { before: [each.before].flat(), after: [each.after].flat() },
        );
        const earlier = new Set(sides.flatMap((side) => side.before));
        const later = [...sides.flatMap((side) => side.after), ...unchanged];
        expect(later.toSorted((a, b) => other.leaves.indexOf(a) - other.leaves.indexOf(b))).toEqual(
          other.leaves,
        );
        expect(earlier.size + unchanged.length).toBe(one.leaves.length);
        expect(sides.flatMap((side) => side.before)).toHaveLength(earlier.size);
      }),
      { numRuns: 1_000 },
    );
  });
});
