import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, fromMicro, minimum, toMicro, type Decimal } from '#core/decimal.ts';
import { evaluate, type LeafOutcome } from '#core/scoring/evaluate.ts';
import { ranks } from '#core/scoring/rank.ts';
import { nextPlace, type NextPlace } from '../../../../pipeline/reports/cards/next-place.ts';
import { dossiers } from '../../../../pipeline/reports/dossier.ts';
import { explanation } from '../../../../pipeline/reports/explanation.ts';
import type { DetailedModel } from '../../../../pipeline/reports/model.ts';
import { exampleModel } from '../../../support/report-model.ts';
import { scoredModel } from '../../../support/scored-model.ts';

function nextOf(model: DetailedModel, unit: string): NextPlace | undefined {
  const { ranked } = explanation(model.scheme, dossiers(model)(unit));
  return ranked && nextPlace(model.scheme, ranked);
}

function unit(name: string, points: readonly number[]) {
  return { name, prefecture: '甲市', province: '某省', points };
}

describe('the next place', () => {
  it('is none for the first', () => {
    expect(nextOf(exampleModel, '620107')).toBeUndefined();
  });

  it('is that of the units before, not of those that share the place', () => {
    expect(nextOf(exampleModel, '620102')?.above).toMatchObject({ rank: 2 });
    expect(nextOf(exampleModel, '620103')?.above).toMatchObject({ rank: 2 });
  });

  it('is out of reach of who is held down by a veto', () => {
    expect(nextOf(exampleModel, '620108')?.pass).toEqual({ kind: 'vetoed', cap: decimal(60) });
  });

  it('names the smallest losses that are enough by themselves, or the largest together', () => {
    const chapters = [{ name: '决策', leaves: ['审查', '公开', '评估', '存档'] }];
    const model = scoredModel({
      chapters,
      units: [
        unit('甲县', [10, 10, 10, 8]),
        unit('乙县', [10, 10, 10, 7]),
        unit('丙县', [7, 8, 6, 9]),
      ],
    });
    const named = (code: string) => {
      const levers = nextOf(model, code)?.levers;
      return [levers?.how, levers?.leaves.map((leaf) => leaf.code), levers?.points.toString()];
    };

    expect(named('100001')).toEqual(['any', ['1.4'], '3']);
    expect(named('100002')).toEqual(['all', ['1.3', '1.1', '1.2'], '9']);
  });

  it('is passed for a better one still where the score that passes it draws level with the next', () => {
    const chapters = [{ name: '决策', leaves: ['审查', '公开', '评估'] }];
    const model = scoredModel({
      chapters,
      units: [
        unit('甲县', [0, 0, 0]),
        unit('乙县', [5.832432, 0.712505, 8.550063]),
        unit('丙县', [9.152212, 0.202864, 5.729924]),
      ],
    });

    const next = nextOf(model, '100000');

    const { pass, above } = next as Reached;
    expect(above.rank).toBe(2);
    expect(rankAfter(model, '100000', pass.points)).toBe(1);
  });

  it('is reached by the gain, and not by a millionth less', () => {
    const micro = fc.integer({ min: 0, max: 10_000_000 });
    const chapters = [{ name: '决策', leaves: ['审查', '公开', '评估'] }];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(micro, micro, micro), { minLength: 2, maxLength: 5 }),
        (drawn) => {
          const units = drawn.map((points, index) =>
            unit(
              `单位${index}`,
              points.map((each) => each / 1_000_000),
            ),
          );
          const model = scoredModel({ chapters, units });
          const last = model.rankings.at(-1)?.unit_code ?? '';
          const next = nextOf(model, last);
          fc.pre(next?.pass.kind === 'gain' && next.level.kind === 'gain');
          const { above, pass, level } = next as Reached;

          const rankWith = (gain: Decimal) => rankAfter(model, last, gain);

          expect(rankWith(pass.points)).toBeLessThanOrEqual(above.rank);
          expect(rankWith(level.points)).toBe(above.rank);
          expect(rankWith(level.points.minus('0.000001'))).toBeGreaterThan(above.rank);
        },
      ),
      { numRuns: 100 },
    );
  });
});

interface Reached extends NextPlace {
  readonly pass: { readonly kind: 'gain'; readonly points: Decimal };
  readonly level: { readonly kind: 'gain'; readonly points: Decimal };
}

/** A unit's rank when its base leaves bring so much more, evaluated and ranked anew. */
function rankAfter(
  { scheme, outcomes, rankings }: DetailedModel,
  unit: string,
  gain: Decimal,
): number {
  const scores = rankings.map((row) => {
    const own = outcomes.filter((outcome) => outcome.unit_code === row.unit_code);
    let rest = row.unit_code === unit ? gain : decimal(0);
    const raised = own.map((outcome): [string, LeafOutcome] => {
      const score = fromMicro(outcome.score_micro ?? 0n);
      const more = minimum(rest, decimal(10).minus(score));
      rest = rest.minus(more);
      return [outcome.indicator_code, { score: score.plus(more), applicable: true }];
    });
    return evaluate(scheme, row.kind, new Map(raised)).score;
  });
  const places = ranks(scores, (a, b) => toMicro(a) - toMicro(b));
  return places[rankings.findIndex((row) => row.unit_code === unit)] ?? 0;
}
