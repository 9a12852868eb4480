import fc from 'fast-check';
import { fromMicro } from '#core/decimal.ts';
import type { UnitKind } from '#core/scheme/schema.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import { stages } from '#core/workbook/stages.ts';
import type { CollectedFile, FileState } from '../../pipeline/collect/collected.ts';
import { measuresOf, unitOf, workbookOf, type Given } from './collected-files.ts';
import { exampleDocument, schemeOf } from './example-scheme.ts';
import type { Round } from './rounds.ts';

const MOST_LEAVES = 8;
const kinds: readonly UnitKind[] = ['county', 'district', 'zone'];

/** Few and near, so that spans are short and ends meet. */
const day = fc.constantFrom(
  '2022-12-30',
  '2022-12-31',
  '2023-01-01',
  '2023-01-02',
  '2023-01-03',
  '2023-01-07',
  '2023-01-11',
  '2023-02-28',
);
const name = fc.constantFrom('司法局', '公安局', '各乡镇');

const leaf = fc.record({
  // At most an eighth of the greatest total.
  points: fc.oneof(
    fc.constantFrom(1, 333_333, 1_000_000, 2_500_000, 250_000_000),
    fc.integer({ min: 1, max: 250_000_000 }),
  ),
  type: fc.constantFrom('base', 'base', 'base', 'base', 'base', 'base', 'bonus', 'deduction'),
  origin: fc.constantFrom('workbook', 'workbook', 'external'),
  branch: fc.constantFrom('1', '2', '3'),
  by: fc.option(fc.oneof(day, fc.constantFrom('01-02', '12-31', '02-29')), { nil: undefined }),
  responsible: fc.array(name, { maxLength: 3 }),
  /** What it may lack. */
  given: fc.record(
    {
      appliesTo: fc.subarray([...kinds], { minLength: 1 }),
      theme: fc.constantFrom('leadership', 'digital', 'safeguards'),
      start: day,
      due: day,
      lead: name,
      replaces: fc.constantFrom(['L0'], ['L1'], ['L2', 'L8'], ['L0', 'L3']),
    },
    { requiredKeys: [] },
  ),
});
type DrawnLeaf = typeof leaf extends fc.Arbitrary<infer Drawn> ? Drawn : never;

const scheme = fc
  .record({
    decimals: fc.integer({ min: 0, max: 4 }),
    on: fc.constantFrom('rounded', 'exact'),
    peers: fc.constantFrom(['kind'], ['prefecture', 'kind']),
    evaluators: fc.constantFrom('mean', 'median', 'trimmedMean'),
    bonusCap: fc.constantFrom(0, 0.5, 3, 100),
    evaluationDate: day,
    thresholds: fc.record(
      { talk: fc.constantFrom(0.4, 0.9), circular: fc.constantFrom(0.5, 1) },
      { requiredKeys: [] },
    ),
    leaves: fc
      .array(leaf, { minLength: 1, maxLength: MOST_LEAVES })
      .filter((leaves) => leaves.some(({ type }) => type === 'base')),
  })
  .map(({ on, peers, leaves, thresholds, ...rest }) => {
    const base = leaves.filter(({ type }) => type === 'base');
    const total = base.reduce((sum, { points }) => sum + points, 0);
    const share = (part: number) => fromMicro(Math.floor(total * part)).toString();
    return schemeOf({
      ...exampleDocument,
      ...rest,
      total: fromMicro(total).toString(),
      ranking: { on, peers },
      grades: [
        { name: '优秀', from: share(0.9) },
        { name: '良好', from: share(0.5) },
        { name: '较差', from: 0 },
      ].filter((grade, index, all) => String(grade.from) !== String(all[index + 1]?.from)),
      vetoes: [
        { code: 'V1', name: '瞒报', effect: { kind: 'cap', score: share(0.6) } },
        { code: 'V2', name: '问责', effect: { kind: 'grade', atMost: '较差' } },
        { code: 'V3', name: '造假', effect: { kind: 'zero' } },
      ],
      ...(Object.keys(thresholds).length > 0 && {
        followUp: Object.fromEntries(
          Object.entries(thresholds).map(([measure, part]) => [
            measure,
            { below: fromMicro(Math.ceil(total * part)).toString() },
          ]),
        ),
      }),
      indicators: branchesOf(leaves),
    });
  });

function branchesOf(leaves: readonly DrawnLeaf[]): unknown[] {
  const nodes = leaves.map(({ points, branch, by, given, ...rest }, index) => ({
    branch,
    node: {
      ...rest,
      ...given,
      code: `L${index}`,
      name: `指标${index}`,
      points: fromMicro(points).toString(),
      rule:
        by === undefined || rest.type === 'deduction'
          ? { kind: 'judgement' }
          : { kind: 'deadline', by, deductPerDay: '0.1' },
    },
  }));
  const under = (code: string) => nodes.filter(({ branch }) => branch === code);
  const nested = branchOf(
    '3',
    under('3').map(({ node }) => node),
  );
  return [
    ...branchOf(
      '1',
      under('1').map(({ node }) => node),
    ),
    ...branchOf('2', [...under('2').map(({ node }) => node), ...nested]),
  ];
}

function branchOf(code: string, children: readonly unknown[]): unknown[] {
  return children.length === 0 ? [] : [{ code, name: `第${code}章`, children }];
}

const units = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      prefecture: fc.constantFrom('兰州市', '天水市', '市辖区'),
      province: fc.constantFrom('甘肃省', '北京市'),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((drawn) => drawn.map((more, index) => unitOf(`62010${index}`, more)));

const state = fc.constantFrom<FileState>(...Array(18).fill('accepted'), 'returned', 'rejected');

/** Thousandths of a leaf's points. */
const rate = fc.oneof(fc.constantFrom(0, 500, 1_000), fc.integer({ min: 801, max: 1_000 }));

const workbook = fc.record({
  unit: fc.nat(),
  state,
  stage: fc.constantFrom('self', 'self', 'self', ...stages),
  evaluator: fc.constantFrom('甲', '甲', '乙', '丙', '丁'),
  weight: fc.option(fc.constantFrom('0.1', '0.09995', '0.125', '0.333333333'), { nil: undefined }),
  scores: fc.array(
    fc.oneof({ weight: 3, arbitrary: rate }, fc.constantFrom(null, 'omitted', 'omitted')),
    { minLength: MOST_LEAVES, maxLength: MOST_LEAVES },
  ),
});

const measures = fc.record({
  state,
  lines: fc.array(fc.record({ unit: fc.nat(), code: fc.nat(), rate }), { maxLength: 12 }),
});

/** Rounds of every kind: schemes, units, and files that came in any order, replaced or refused. */
export const drawnRounds: fc.Arbitrary<Round> = fc
  .record({
    scheme,
    units,
    files: fc.array(fc.oneof({ weight: 5, arbitrary: workbook }, measures), {
      minLength: 3,
      maxLength: 30,
    }),
  })
  .map(({ scheme, units, files }) => {
    const unitAt = (index: number) => units[index % units.length]?.code ?? '';
    const measured = [
      ...scheme.leaves.filter(({ origin }) => origin === 'external').map(({ code }) => code),
      ...scheme.vetoes.map(({ code }) => code),
    ];
    const collected = files.map((drawn, sequence): CollectedFile => {
      if ('lines' in drawn) {
        const lines = drawn.lines.map(({ unit, code, rate }) => {
          const named = measured[code % measured.length] ?? '';
          const score = pointsAt(scheme, named, rate);
          const value = score?.toString() ?? (rate === 500 ? '1' : '0');
          return { unit: unitAt(unit), code: named, value, score };
        });
        return measuresOf(`${sequence}.csv`, lines, drawn.state);
      }
      const { unit, scores, weight, ...parts } = drawn;
      const given = scheme.leaves.map(({ code }, index): [string, Given] => [
        code,
        givenBy(scheme, code, scores[index] ?? null, parts.stage === 'self'),
      ]);
      return workbookOf(unitAt(unit), Object.fromEntries(given), {
        ...parts,
        ...(weight !== undefined && parts.stage === 'self' && { weight }),
        file: `${sequence}.xlsx`,
      });
    });
    return { scheme, units, files: collected };
  });

function givenBy(
  scheme: Scheme,
  code: string,
  drawn: number | string | null,
  mayOmit: boolean,
): Given {
  if (typeof drawn === 'number') return pointsAt(scheme, code, drawn)?.toString() ?? null;
  return mayOmit ? drawn : null;
}

function pointsAt(scheme: Scheme, code: string, rate: number) {
  const leaf = scheme.leaves.find((leaf) => leaf.code === code);
  return leaf ? leaf.points.times(rate).dividedBy(1_000).toDecimalPlaces(6) : null;
}
