import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '#core/decimal.ts';
import { ranks, ranksWithin } from '#core/scoring/rank.ts';

const ascending = (a: number, b: number) => a - b;
const byScore = (a: { score: number }, b: { score: number }) => a.score - b.score;
const scores = fc.array(fc.integer({ min: 0, max: 20 }));

describe('ranks', () => {
  it.each([
    { scores: [], expected: [] },
    { scores: [80], expected: [1] },
    { scores: [70, 90, 80, 80], expected: [4, 1, 2, 2] },
    { scores: [5, 5, 5], expected: [1, 1, 1] },
    { scores: [1, 3, 3, 2, 1], expected: [4, 1, 1, 3, 4] },
  ])('of $scores are $expected', ({ scores, expected }) => {
    expect(ranks(scores, ascending)).toEqual(expected);
  });

  it('tie scores that are the same decimal', () => {
    const sums = [decimal('0.1').plus('0.2'), decimal('0.3'), decimal('0.30')];
    expect(ranks(sums, (a, b) => a.comparedTo(b))).toEqual([1, 1, 1]);
  });

  it('are one more than the number of strictly better scores', () => {
    fc.assert(
      fc.property(scores, (scores) => {
        const counted = scores.map((score) => 1 + scores.filter((other) => other > score).length);
        expect(ranks(scores, ascending)).toEqual(counted);
      }),
    );
  });

  it('do not depend on the order of units', () => {
    const shuffled = scores.chain((scores) =>
      fc.tuple(
        fc.constant(scores),
        fc.shuffledSubarray([...scores.keys()], { minLength: scores.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([scores, order]) => {
        const places = ranks(scores, ascending);
        const others = order.map((index) => scores[index]!);
        expect(ranks(others, ascending)).toEqual(order.map((index) => places[index]));
      }),
    );
  });
});

describe('ranksWithin', () => {
  it('ranks each unit among its peers', () => {
    const units = [
      { kind: '县', score: 80 },
      { kind: '区', score: 70 },
      { kind: '县', score: 90 },
      { kind: '区', score: 70 },
      { kind: '县', score: 60 },
      { kind: '旗', score: 10 },
    ];
    expect(ranksWithin(units, ({ kind }) => kind, byScore)).toEqual([2, 1, 1, 1, 3, 1]);
  });

  it('is one more than the number of strictly better peers', () => {
    const unit = fc.record({
      kind: fc.constantFrom('县', '区', '旗'),
      score: fc.integer({ min: 0, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const counted = units.map(
          ({ kind, score }) =>
            1 + units.filter((other) => other.kind === kind && other.score > score).length,
        );
        expect(ranksWithin(units, ({ kind }) => kind, byScore)).toEqual(counted);
      }),
    );
  });
});
