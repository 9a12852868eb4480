import fc from 'fast-check';
import { fromMicro } from '#core/decimal.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import { drawnLeaf, type DrawnLeaf } from './drawn-leaves.ts';
import { anyDay, positive, share, someText } from './drawn-texts.ts';
import { schemeOf } from './example-scheme.ts';

interface DrawnBranch {
  readonly name: string;
  readonly notes: string | undefined;
  readonly states: boolean;
  readonly children: readonly DrawnNode[];
}
type DrawnNode = DrawnLeaf | DrawnBranch;

/** Trees up to eight levels deep, branches and leaves in any order. */
const { siblings } = fc.letrec<{ node: DrawnNode; siblings: readonly DrawnNode[] }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 7, depthIdentifier: 'scheme', withCrossShrink: true },
    drawnLeaf,
    fc.record({
      name: someText,
      notes: fc.option(someText, { nil: undefined }),
      states: fc.boolean(),
      children: tie('siblings'),
    }),
  ),
  siblings: fc.array(tie('node'), { minLength: 1, maxLength: 3, depthIdentifier: 'scheme' }),
}));

/** Points of the base leaves, in millionths; `undefined` where there are none. */
function baseOf(node: DrawnNode): number | undefined {
  if (!('children' in node)) return node.type === 'base' ? node.micro : undefined;
  const parts = node.children.flatMap((child) => baseOf(child) ?? []);
  return parts.length === 0 ? undefined : parts.reduce((sum, part) => sum + part, 0);
}

/** Nodes as YAML would give them: with their points, or with weights for all that is in the total. */
function written(nodes: readonly DrawnNode[], weighted: boolean): object[] {
  let count = 0;
  const write = (node: DrawnNode): object => {
    count += 1;
    const code = `${STEMS[count % STEMS.length]}.${count}`;
    const base = baseOf(node);
    const given = points(node, base, weighted, count);
    if ('children' in node) {
      const { name, notes } = node;
      return {
        code,
        name,
        ...(notes !== undefined && { notes }),
        ...given,
        children: node.children.map(write),
      };
    }
    const sharedOut = weighted && node.type === 'base' && node.data.rule.kind === 'checklist';
    return { code, ...node.data, ...given, ...(sharedOut && { rule: { kind: 'judgement' } }) };
  };
  return nodes.map(write);
}

const STEMS = ['1', '007', 'TRUE', '1e5', 'A-1', '2023-01-01'];

function points(
  node: DrawnNode,
  base: number | undefined,
  weighted: boolean,
  count: number,
): object {
  if (base !== undefined && weighted)
    return { weight: ['1', '2.5', '1.10', '12345678901234567890'][count % 4] };
  if (!('children' in node)) return { points: fromMicro(node.micro).toString() };
  return node.states && base !== undefined ? { points: fromMicro(base).toString() } : {};
}

const tree = fc
  .tuple(siblings, fc.boolean())
  .map(([nodes, weighted]) => ({
    indicators: written(nodes, weighted),
    total: nodes.reduce((sum, node) => sum + (baseOf(node) ?? 0), 0),
  }))
  .filter(({ total }) => total > 0 && total <= 2_000_000_000);

const grades = fc
  .uniqueArray(fc.integer({ min: 1, max: 100_000_000 }), { maxLength: 5 })
  .chain((bounds) =>
    fc.tuple(
      fc.constant([...bounds.toSorted((a, b) => b - a), 0]),
      fc.uniqueArray(someText, {
        minLength: bounds.length + 1,
        maxLength: bounds.length + 1,
        selector: (name) => name.trim(),
      }),
    ),
  )
  .map(([bounds, names]) =>
    bounds.map((from, index) => ({ name: names[index], from: fromMicro(from).toString() })),
  );

const veto = fc.record(
  {
    name: someText,
    effect: fc.constantFrom('cap', 'grade', 'zero'),
    source: fc.record({ item: someText, clause: someText }, { requiredKeys: ['item'] }),
  },
  { requiredKeys: ['name', 'effect'] },
);

/** Per cent of the total. */
const part = fc.integer({ min: 1, max: 100 });
const followUp = fc
  .record({ talk: part, circular: part }, { requiredKeys: [] })
  .filter((measures) => Object.keys(measures).length > 0);

const settings = fc.record(
  {
    id: fc.constantFrom('example', '2023', 'a-1-b'),
    title: someText,
    edition: someText,
    replaces: fc.constantFrom('example-2022', '007'),
    document: fc
      .record(
        { title: someText, issuer: someText, number: someText, date: anyDay },
        { requiredKeys: ['title', 'issuer'] },
      )
      .filter((document) => 'number' in document || 'date' in document),
    kind: fc.constantFrom('annual', 'midterm'),
    period: fc.tuple(anyDay, anyDay).map((days) => {
      const [start, end] = days.toSorted();
      return { start, end };
    }),
    evaluationDate: anyDay,
    decimals: fc.integer({ min: 0, max: 4 }),
    bonusCap: fc.constantFrom('0', '3', '0.000001', '123456789012345678.125'),
    omission: fc.record({ maximum: share }),
    performanceWeight: fc.record(
      {
        floor: fc.constantFrom('10%', '0.1', '12.3456789012345678901%'),
        below: fc.constantFrom('return', 'flag'),
      },
      { requiredKeys: ['floor'] },
    ),
    ranking: fc.record(
      {
        on: fc.constantFrom('rounded', 'exact'),
        peers: fc.array(fc.constantFrom('kind', 'prefecture'), { minLength: 1, maxLength: 3 }),
      },
      { requiredKeys: [] },
    ),
    incomplete: fc.constantFrom('return', 'zero'),
    evaluators: fc.constantFrom('mean', 'median', 'trimmedMean'),
  },
  {
    requiredKeys: [
      'id',
      'title',
      'edition',
      'document',
      'kind',
      'period',
      'evaluationDate',
      'omission',
      'performanceWeight',
    ],
  },
);

/** Schemes of every shape that the schema allows, with texts and numbers of every kind. */
export const drawnSchemes: fc.Arbitrary<Scheme> = fc
  .record({
    settings,
    tree,
    grades,
    vetoes: fc.option(fc.array(veto, { maxLength: 3 })),
    followUp: fc.option(followUp),
    cap: positive,
  })
  .map(({ settings, tree, grades, vetoes, followUp }) =>
    schemeOf({
      ...settings,
      total: fromMicro(tree.total).toString(),
      indicators: tree.indicators,
      grades,
      ...(followUp && {
        followUp: Object.fromEntries(
          Object.entries(followUp).map(([measure, part]) => [
            measure,
            { below: fromMicro(Math.ceil((tree.total * part) / 100)).toString() },
          ]),
        ),
      }),
      ...(vetoes && {
        vetoes: vetoes.map(({ effect, ...rest }, index) => ({
          ...rest,
          code: `V${index}`,
          effect:
            effect === 'cap'
              ? { kind: effect, score: '59.5' }
              : effect === 'grade'
                ? { kind: effect, atMost: grades.at(index % grades.length)?.name }
                : { kind: effect },
        })),
      }),
    }),
  );
