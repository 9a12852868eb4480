import fc from 'fast-check';
import { fromMicro } from '#core/decimal.ts';
import { leafTypes, unitKinds, type LeafType } from '#core/scheme/schema.ts';
import { themes } from '#core/scheme/themes.ts';
import {
  anyDay,
  isOrdered,
  listedText,
  positive,
  quantity,
  share,
  someText,
} from './drawn-texts.ts';

/** A leaf as YAML would give it, but for its code and points. */
export interface DrawnLeaf {
  readonly type: LeafType;
  /** Points in millionths. */
  readonly micro: number;
  readonly data: { readonly rule: { readonly kind: string } };
}

const step = fc.record({ every: positive, deduct: positive });
const unit = fc.option(fc.oneof(fc.constantFrom('%', '％', '件', '天'), someText), {
  nil: undefined,
});
const micro = fc.oneof(
  fc.constantFrom(0, 1, 250_000, 1_000_000),
  fc.integer({ min: 0, max: 20_000_000 }),
);

const target = fc.oneof(
  fc.record({ value: quantity, otherwise: fc.oneof(fc.constant('none'), step) }),
  fc.record({ value: positive, otherwise: fc.constant('proportional') }),
);
const range = fc.oneof(
  fc.record({
    bounds: fc.tuple(quantity, quantity),
    otherwise: fc.oneof(fc.constant('none'), step),
  }),
  fc.record({ bounds: fc.tuple(positive, positive), otherwise: fc.constant('proportional') }),
);

/** Rules that give all points of a leaf, whatever those are. */
const aims = fc.oneof(
  fc
    .tuple(target, fc.constantFrom('>=', '<='), unit)
    .map(([rest, operator, unit]) => ({ kind: 'target', operator, unit, ...rest })),
  fc.tuple(range, unit).map(
    ([
      {
        bounds: [a, b],
        otherwise,
      },
      unit,
    ]) => {
      const [min, max] = isOrdered(a, b) ? [a, b] : [b, a];
      return { kind: 'range', min, max, unit, otherwise };
    },
  ),
  fc
    .tuple(fc.oneof(anyDay, fc.constantFrom('04-01', '02-29', '12-31')), positive)
    .map(([by, deductPerDay]) => ({ kind: 'deadline', by, deductPerDay })),
);
const counts = fc
  .tuple(positive, fc.option(positive, { nil: undefined }), unit)
  .map(([each, cap, unit]) => ({ kind: 'occurrences', each, cap, unit }));
const levels = fc
  .uniqueArray(fc.tuple(listedText, share), {
    minLength: 2,
    maxLength: 12,
    selector: ([name]) => name,
  })
  .map((drawn) => ({
    kind: 'level',
    levels: drawn.map(([name, share], index) => ({ name, share: index === 1 ? '100%' : share })),
  }));
const judgement = fc
  .option(someText, { nil: undefined })
  .map((guidance) => ({ kind: 'judgement', guidance }));

const plain = (rule: fc.Arbitrary<{ kind: string }>, types: readonly LeafType[]) =>
  fc.record({ type: fc.constantFrom(...types), micro, rule });

const checklist = fc
  .record({
    type: fc.constantFrom(...leafTypes),
    items: fc.uniqueArray(fc.tuple(listedText, fc.integer({ min: 1, max: 2_000_000 })), {
      minLength: 1,
      maxLength: 8,
      selector: ([name]) => name,
    }),
  })
  .map(({ type, items }) => ({
    type,
    micro: items.reduce((sum, [, micro]) => sum + micro, 0),
    rule: {
      kind: 'checklist',
      items: items.map(([name, micro]) => ({ name, points: fromMicro(micro).toString() })),
    },
  }));

const scored = fc.oneof(
  plain(aims, ['base', 'bonus']),
  plain(counts, ['base']),
  plain(
    counts.map((rule) => ({ ...rule, cap: undefined })),
    ['bonus', 'deduction'],
  ),
  plain(levels, leafTypes),
  plain(judgement, leafTypes),
  checklist,
);

const list = (entry: fc.Arbitrary<string>, minLength: number) =>
  fc.array(entry, { minLength, maxLength: 4 });

const rest = fc.record(
  {
    notes: someText,
    criterion: someText,
    source: fc.record({ item: someText, clause: someText }, { requiredKeys: ['item'] }),
    theme: fc.constantFrom(...themes),
    replaces: list(fc.constantFrom('1', '1.10', '007', 'A-1'), 1),
    lead: someText,
    responsible: list(someText, 0),
    appliesTo: list(fc.constantFrom(...unitKinds), 1),
    evidence: list(someText, 0),
    start: anyDay,
    due: anyDay,
    origin: fc.constantFrom('workbook', 'external'),
  },
  { requiredKeys: [] },
);

/** Leaves of every kind of rule and type, with and without each of what may be left out. */
export const drawnLeaf: fc.Arbitrary<DrawnLeaf> = fc
  .tuple(scored, someText, rest)
  .map(([{ type, micro, rule }, name, rest]) => ({
    type,
    micro,
    data: { name, type, rule, ...rest },
  }));
