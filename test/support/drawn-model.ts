import fc from 'fast-check';
import { reportModel, type DetailedModel } from '../../pipeline/reports/model.ts';
import { changeRows } from './previous-rows.ts';
import { plainModel, type PlainUnit } from './plain-model.ts';
import { exampleContext } from './report-model.ts';

const { leaves, vetoes } = exampleContext.scheme;
const MOST_UNITS = 30;

/** Thousandths of a leaf's points: often none, all, or a near miss. */
const rate = fc.oneof(fc.constantFrom(0, 500, 999, 1_000), fc.integer({ min: 0, max: 1_000 }));
const rates = fc.array(rate, { minLength: leaves.length, maxLength: leaves.length });

const unit = fc.record({
  kind: fc.constantFrom('county', 'district', 'zone'),
  prefecture: fc.constantFrom('兰州市', '天水市', '市辖区'),
  status: fc.constantFrom(...Array(12).fill('accepted'), 'returned', 'rejected', 'missing'),
  weight: fc.option(fc.constantFrom('0.1', '0.09995', '0.125'), { nil: undefined }),
  omitted: fc.subarray(leaves.filter(({ type }) => type === 'base').map(({ code }) => code)),
  vetoes: fc.oneof(fc.constant<string[]>([]), fc.subarray(vetoes.map(({ code }) => code))),
  rates,
  before: fc.option(rates, { nil: undefined }),
});
type DrawnUnit = typeof unit extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** Rounds of the example's scheme, of few units and of many, with a round before them or without. */
export const drawnModel: fc.Arbitrary<DetailedModel> = fc
  .record({
    units: fc.oneof(
      fc.array(unit, { minLength: 1, maxLength: 4 }),
      fc.array(unit, { minLength: 21, maxLength: MOST_UNITS }),
    ),
    alike: fc.boolean(),
    compared: fc.boolean(),
  })
  .map(({ units, alike, compared }) => {
    const drawn = alike ? units.map((one) => ({ ...one, rates: units[0]?.rates ?? [] })) : units;
    const model = plainModel(exampleContext.scheme, drawn.map(plainUnit));
    return compared ? withPrevious(model, drawn) : model;
  });

function plainUnit({ rates, weight, status, ...more }: DrawnUnit, index: number): PlainUnit {
  return {
    ...more,
    name: `第${index}县`,
    status,
    points: pointsAt(rates),
    ...(weight === undefined ? {} : { weight }),
  };
}

function withPrevious(model: DetailedModel, drawn: readonly DrawnUnit[]): DetailedModel {
  const earlier = drawn.flatMap(({ before }, index) => {
    const points = before && pointsAt(before);
    const converted = leaves.map((leaf, at) => [leaf.code, String(points?.[at] ?? 0)] as const);
    const code = String(620_101 + index);
    const base = converted.filter((_, at) => leaves[at]?.type === 'base');
    const standing = { rank: index + 1, score: '50', converted: Object.fromEntries(base) };
    return before === undefined ? [] : [[code, standing] as const];
  });
  const { scheme, round, simulated, signed } = model;
  const rows = {
    ...model,
    ...changeRows(scheme, model, new Map(earlier)),
    previousRound: {
      round: '2022',
      scheme_id: scheme.id,
      scheme_title: scheme.title,
      edition: '2022.1',
      by_leaf: true,
    },
  };
  const units = model.rankings.map((row) => ({
    code: row.unit_code,
    name: row.unit_name,
    kind: row.kind,
    prefecture: row.prefecture,
    prefectureCode: '',
    province: row.province,
    provinceCode: '',
  }));
  return reportModel(rows, { ...exampleContext, scheme, round, simulated, signed, units });
}

function pointsAt(rates: readonly number[]): readonly number[] {
  return leaves.map(({ points }, at) =>
    points
      .times(rates[at] ?? 0)
      .dividedBy(1_000)
      .toNumber(),
  );
}
