import { beforeAll, describe, expect, it } from 'vitest';
import { textHash } from '#core/scheme/hash.ts';
import { exampleDocument } from '../../support/example-scheme.ts';
import {
  all,
  linesOf,
  put,
  tamperedRound,
  type Change,
  type TamperedRound,
} from '../../support/tampered.ts';

interface Outcome {
  readonly state: 'accepted' | 'returned' | 'rejected';
  /** Whose it is, as far as that can be told. */
  readonly unit?: string;
  readonly told: readonly string[];
}

interface Case {
  readonly what: string;
  readonly change: Change;
  readonly withKeys: Outcome;
  readonly without: Outcome;
}

const same = (outcome: Outcome) => ({ withKeys: outcome, without: outcome });
const unit = '620102';

const shownUnit = all(
  put('填表说明!B3', '兰州市永登县'),
  put('填表说明!B4', '620121'),
  put('指标评分!A2', (text) => text.replace('城关区', '永登县')),
  put('佐证材料!A2', '兰州市永登县'),
  put('综合考核权重!A2', '兰州市永登县'),
);
const hiddenUnit = all(
  put('_zhunsheng!unit.code', '620121'),
  put('_zhunsheng!unit.name', '永登县'),
  put('_zhunsheng!unit.kind', 'county'),
);
const morePoints = put('_zhunsheng!scheme.json.1', (text) =>
  text.replace('"points":"2"', '"points":"3"'),
);
const SEAL = 'WV8G-HJPS-Z2CY';

const cases: readonly Case[] = [
  {
    what: "another unit's code on the first sheet",
    change: put('填表说明!B4', '620121'),
    withKeys: {
      state: 'returned',
      unit,
      told: ['identity.shown-otherwise error 填表说明!B4: 单位代码 620121 ← 620102'],
    },
    without: {
      state: 'rejected',
      told: ['identity.contradictory error 填表说明!B4: 单位代码 620121 620102'],
    },
  },
  {
    what: 'another unit in the hidden sheet',
    change: hiddenUnit,
    withKeys: {
      state: 'rejected',
      unit,
      told: [
        'identity.altered error _zhunsheng!B5: unit.code 620121 ← 620102',
        'identity.altered warning _zhunsheng!B11: unit.name 永登县 ← 城关区',
        'identity.altered warning _zhunsheng!B12: unit.kind county ← district',
      ],
    },
    without: {
      state: 'rejected',
      told: ['identity.contradictory error 填表说明!B4: 单位代码 620102 620121'],
    },
  },
  {
    what: 'another unit everywhere',
    change: all(shownUnit, hiddenUnit),
    withKeys: { state: 'rejected', told: ['identity.forged error _zhunsheng!B9: '] },
    without: {
      state: 'accepted',
      unit: '620121',
      told: [
        `seal.broken warning 填表说明: ${SEAL} PDMH-JYPN-9T5Y`,
        'seal.cell-altered warning _zhunsheng!B5: unit.code 620121',
      ],
    },
  },
  {
    what: 'another unit in the hidden sheet and beside its labels, but not under the titles',
    change: all(hiddenUnit, put('填表说明!B3', '兰州市永登县'), put('填表说明!B4', '620121')),
    withKeys: {
      state: 'rejected',
      unit,
      told: [
        'identity.altered error _zhunsheng!B5: unit.code 620121 ← 620102',
        'identity.altered warning _zhunsheng!B11: unit.name 永登县 ← 城关区',
        'identity.altered warning _zhunsheng!B12: unit.kind county ← district',
      ],
    },
    without: {
      state: 'accepted',
      unit: '620121',
      told: [
        'identity.shown-otherwise warning 指标评分!A2: 被考评单位：兰州市城关区　　考评周期：2023　　考评阶段：自评　　评估员：1 ← 被考评单位：兰州市永登县　　考评周期：2023　　考评阶段：自评　　评估员：1',
        'identity.shown-otherwise warning 佐证材料!A2: 兰州市城关区 ← 兰州市永登县',
        'identity.shown-otherwise warning 综合考核权重!A2: 兰州市城关区 ← 兰州市永登县',
        `seal.broken warning 填表说明: ${SEAL} PDMH-JYPN-9T5Y`,
        'seal.cell-altered warning _zhunsheng!B5: unit.code 620121',
      ],
    },
  },
  {
    what: 'another round on the first sheet',
    change: put('填表说明!B5', '2024'),
    withKeys: {
      state: 'returned',
      unit,
      told: ['identity.shown-otherwise error 填表说明!B5: 考评周期 2024 ← 2023'],
    },
    without: {
      state: 'rejected',
      told: ['identity.contradictory error 填表说明!B5: 考评周期 2024 2023'],
    },
  },
  {
    what: 'another round in the hidden sheet',
    change: put('_zhunsheng!round', '2022'),
    withKeys: {
      state: 'rejected',
      unit,
      told: ['identity.altered error _zhunsheng!B6: round 2022 ← 2023'],
    },
    without: {
      state: 'rejected',
      told: [
        'identity.contradictory error 填表说明!B5: 考评周期 2023 2022',
        'identity.other-round error _zhunsheng!B6: 2022 ← 2023',
      ],
    },
  },
  {
    what: 'another stage on the first sheet',
    change: put('填表说明!B6', '复核'),
    withKeys: {
      state: 'returned',
      unit,
      told: ['identity.shown-otherwise error 填表说明!B6: 考评阶段 复核 ← 自评'],
    },
    without: {
      state: 'rejected',
      told: ['identity.contradictory error 填表说明!B6: 考评阶段 复核 自评'],
    },
  },
  {
    what: 'another stage in both',
    change: all(put('_zhunsheng!stage', 'review'), put('填表说明!B6', '复核')),
    withKeys: {
      state: 'rejected',
      unit,
      told: ['identity.altered error _zhunsheng!B7: stage review ← self'],
    },
    without: {
      state: 'accepted',
      unit,
      told: [
        'identity.shown-otherwise warning 填表说明!A2: 2023 · 自评工作簿 ← 2023 · 复核工作簿',
        'identity.shown-otherwise warning 指标评分!A2: 被考评单位：兰州市城关区　　考评周期：2023　　考评阶段：自评　　评估员：1 ← 被考评单位：兰州市城关区　　考评周期：2023　　考评阶段：复核　　评估员：1',
        `seal.broken warning 填表说明: ${SEAL} MBDQ-JZR6-F7G4`,
        'seal.cell-altered warning _zhunsheng!B7: stage review',
      ],
    },
  },
  {
    what: 'another evaluator in the hidden sheet',
    change: put('_zhunsheng!evaluator', '2'),
    withKeys: {
      state: 'rejected',
      unit,
      told: ['identity.altered error _zhunsheng!B8: evaluator 2 ← 1'],
    },
    without: {
      state: 'returned',
      unit,
      told: [
        'identity.shown-otherwise error 填表说明!B7: 评估员 1 ← 2',
        'identity.shown-otherwise warning 指标评分!A2: 被考评单位：兰州市城关区　　考评周期：2023　　考评阶段：自评　　评估员：1 ← 被考评单位：兰州市城关区　　考评周期：2023　　考评阶段：自评　　评估员：2',
        `seal.broken warning 填表说明: ${SEAL} S5NQ-1DQM-M68W`,
        'seal.cell-altered warning _zhunsheng!B8: evaluator 2',
      ],
    },
  },
  {
    what: 'another edition on the first sheet',
    change: put('填表说明!B9', '2024.1'),
    ...same({
      state: 'returned',
      unit,
      told: ['identity.shown-otherwise error 填表说明!B9: 版次 2024.1 ← 2023.1'],
    }),
  },
  {
    what: 'another edition in the hidden sheet',
    change: put('_zhunsheng!scheme.edition', '2024.1'),
    ...same({
      state: 'rejected',
      unit,
      told: ['identity.altered error _zhunsheng!B3: scheme.edition 2024.1 ← 2023.1'],
    }),
  },
  {
    what: 'more points in the hidden scheme',
    change: morePoints,
    ...same({
      state: 'rejected',
      unit,
      told: ['identity.scheme-altered error _zhunsheng!B14: 1.1.1 points 3 ← 2'],
    }),
  },
  {
    what: 'more points in the hidden scheme and the hash of that',
    change: all(morePoints, (workbook) =>
      put(
        '_zhunsheng!scheme.hash',
        textHash(workbook.getWorksheet('_zhunsheng')?.getCell('B14').text ?? ''),
      )(workbook),
    ),
    withKeys: {
      state: 'rejected',
      unit,
      told: [
        expect.stringMatching(/^identity\.altered error _zhunsheng!B4: scheme\.hash \w+ ← \w+$/),
        'identity.scheme-altered error _zhunsheng!B14: 1.1.1 points 3 ← 2',
      ],
    },
    without: {
      state: 'rejected',
      unit,
      told: [
        expect.stringMatching(/^identity\.other-scheme error _zhunsheng!B4: /),
        'identity.scheme-altered error _zhunsheng!B14: 1.1.1 points 3 ← 2',
      ],
    },
  },
  {
    what: 'a lower floor in the hidden scheme',
    change: put('_zhunsheng!scheme.json.1', (text) =>
      text.replace('"floor":"0.1"', '"floor":"0.05"'),
    ),
    ...same({
      state: 'rejected',
      unit,
      told: ['identity.scheme-altered error _zhunsheng!B14: performanceWeight.floor 0.05 ← 0.1'],
    }),
  },
  {
    what: 'no scheme at all',
    change: put('_zhunsheng!scheme.json.1', '{'),
    ...same({
      state: 'rejected',
      unit,
      told: [expect.stringMatching(/^identity\.scheme-altered error _zhunsheng!B14: {2}← \{/)],
    }),
  },
  {
    what: 'another signature',
    change: put('_zhunsheng!signature', 'AAAA'),
    withKeys: { state: 'rejected', told: ['identity.forged error _zhunsheng!B9: '] },
    without: { state: 'accepted', unit, told: [] },
  },
  {
    what: 'no signature',
    change: put('_zhunsheng!signature', null),
    withKeys: { state: 'rejected', unit, told: ['identity.unsigned error _zhunsheng!B9: '] },
    without: { state: 'accepted', unit, told: [] },
  },
];

describe('a workbook that says', () => {
  let signed: TamperedRound;
  let unsigned: TamperedRound;
  beforeAll(async () => {
    signed = await tamperedRound({ keys: true });
    unsigned = await tamperedRound({ keys: false });
  });

  it.each(cases)('$what is $withKeys.state in a round with keys', async ({ change, withKeys }) => {
    const file = await signed.examineAfter(change);

    expect(linesOf(file.findings)).toEqual(withKeys.told);
    expect([file.state, file.unit]).toEqual([withKeys.state, withKeys.unit]);
  });

  it.each(cases)('$what is $without.state in a round without', async ({ change, without }) => {
    const file = await unsigned.examineAfter(change);

    expect(linesOf(file.findings)).toEqual(without.told);
    expect([file.state, file.unit]).toEqual([without.state, without.unit]);
  });

  it("nothing untrue, but was signed by another office's key, is rejected", async () => {
    const other = await tamperedRound({ keys: true });

    const file = await signed.examine(other.handedIn);

    expect(linesOf(file.findings)).toEqual(['identity.forged error _zhunsheng!B9: ']);
    expect(file).toMatchObject({ state: 'rejected', unit: undefined, submission: undefined });
  });

  it.each([
    {
      what: "last round's",
      options: { keys: false, round: '2022' },
      told: ['identity.other-round error _zhunsheng!B6: 2022 ← 2023'],
    },
    {
      what: "last edition's",
      options: { keys: false, scheme: { ...exampleDocument, edition: '2022.1', bonusCap: 2 } },
      told: [
        'identity.other-scheme error _zhunsheng!B4: example-2023 2022.1 ← example-2023 2023.1',
      ],
    },
  ])('but is $what is rejected', async ({ options, told }) => {
    const earlier = await tamperedRound(options);

    const file = await unsigned.examine(earlier.handedIn);

    expect(linesOf(file.findings)).toEqual(told);
    expect(file.state).toBe('rejected');
  });
});
