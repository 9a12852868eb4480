import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerSheets } from '#core/ledger/sheets.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import type { RectificationRow } from '../../../pipeline/database/marts.ts';
import { openDatabase } from '../../../pipeline/database/open.ts';
import {
  readFiles,
  readLedgers,
  readOutcomes,
  readRankings,
  readRectifications,
} from '../../../pipeline/database/read-marts.ts';
import { itemOf, ledgerOf, type ItemParts } from '../../support/collected-ledgers.ts';
import { unitOf, workbookOf } from '../../support/collected-files.ts';
import { compareInto, databaseComparing, standingOf } from '../../support/compared-rounds.ts';
import { drawnRounds } from '../../support/drawn-rounds.ts';
import { exampleDocument, schemeOf } from '../../support/example-scheme.ts';
import { expectedRectifications } from '../../support/expected-rectifications.ts';

const day = fc.constantFrom('', '2022-12-31', '2023-01-01', '2023-01-03', '2023-02-28');
/** Of the leaf of a scheme with that index, if it has so many. */
const items = fc.uniqueArray(
  fc.record({ index: fc.integer({ min: 0, max: 7 }), closedOn: day, due: day }),
  { selector: ({ index }) => index },
);
const drawn = fc.record({
  before: drawnRounds,
  after: drawnRounds,
  isOneLine: fc.boolean(),
  ledgers: fc.array(items, { minLength: 1, maxLength: 4 }),
});

/** In the scheme's order; `undefined` where the scheme has none of them. */
function itemsOf(
  scheme: Scheme,
  drawn: readonly { index: number; closedOn: string; due: string }[],
): ItemParts[] {
  return scheme.leaves.flatMap(({ code }, index) => {
    const found = drawn.find((one) => one.index === index);
    return found ? [{ code, closedOn: found.closedOn, due: found.due }] : [];
  });
}

const told = (rows: readonly RectificationRow[]) =>
  rows.map(({ unit_code, previous_code, indicator_code, state, lost_micro }) => ({
    unit_code,
    previous_code,
    indicator_code,
    state,
    lost_micro,
  }));

describe('rectifications', () => {
  it('equal a plain computation, whatever became of units and leaves', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async ({ before, after: round, isOneLine, ledgers }) => {
        const id = isOneLine ? before.scheme.id : 'another-line';
        const scheme = { ...round.scheme, id };
        const codes = round.units.map(({ code }) => code).toSorted();
        const handedIn = codes.flatMap((unit, index) => {
          const drawn = ledgers[index];
          return drawn ? [{ unit, items: itemsOf(before.scheme, drawn) }] : [];
        });
        const database = await openDatabase(':memory:');
        await compareInto(database, await standingOf(before), {
          ...round,
          scheme,
          files: [...round.files, ...handedIn.map(({ unit, items }) => ledgerOf(unit, items))],
        });
        const rows = await readRectifications(database);
        const outcomes = await readOutcomes(database);
        database.close();
        const said = handedIn.flatMap(({ unit, items }) =>
          items.map((item) => ({ unit, item: itemOf(item) })),
        );
        expect(told(rows)).toEqual(expectedRectifications(before.scheme, scheme, outcomes, said));
      }),
      { numRuns: 12 },
    );
  });

  const scheme = schemeOf({
    ...exampleDocument,
    total: 10,
    vetoes: [],
    grades: [{ name: '合格', from: 0 }],
    indicators: [
      { code: '1', name: '审查', points: 10, rule: { kind: 'judgement' } },
      { code: '2', name: '通报', points: 2, type: 'deduction', rule: { kind: 'judgement' } },
    ],
  });
  const units = [unitOf('1'), unitOf('2')];
  const round = (files: Parameters<typeof workbookOf>[]) => ({
    scheme,
    units,
    files: files.map((parts) => workbookOf(...parts)),
  });

  it('hold a deduction against what is still deducted', async () => {
    const database = await databaseComparing(round([['1', { '1': '10', '2': '2' }]]), {
      ...round([['1', { '1': '10', '2': '0.5' }]]),
      files: [
        workbookOf('1', { '1': '10', '2': '0.5' }),
        ledgerOf('1', [{ code: '2', closedOn: '2023-05-01' }]),
      ],
    });

    expect(await readRectifications(database)).toMatchObject([
      {
        indicator_code: '2',
        state: 'contradicted',
        lost_micro: 500_000n,
        sheet: ledgerSheets.items,
      },
    ]);
  });

  it('are known before the round that follows one has scores, and change no status', async () => {
    const database = await databaseComparing(round([['1', { '1': '6' }]]), {
      ...round([]),
      files: [
        ledgerOf('1', [
          { code: '1', closedOn: '2023-05-01' },
          { code: '2', due: '2023-06-30' },
        ]),
        ledgerOf('2', [], { state: 'rejected' }),
      ],
    });

    expect((await readRectifications(database)).map(({ state }) => state)).toEqual([
      'unmatched',
      'overdue',
    ]);
    expect((await readRankings(database)).map(({ status }) => status)).toEqual([
      'missing',
      'missing',
    ]);
    expect((await readLedgers(database)).map(({ state, current }) => [state, current])).toEqual([
      ['accepted', true],
      ['rejected', false],
    ]);
    expect((await readFiles(database)).map(({ current }) => current)).toEqual([true, false]);
  });

  it('are none of a ledger that was returned, nor of one of this very round', async () => {
    const database = await databaseComparing(round([['1', { '1': '6' }]]), {
      ...round([]),
      files: [
        ledgerOf('1', [{ code: '1' }], { state: 'returned' }),
        ledgerOf('2', [{ code: '1' }], { round: '2023' }),
      ],
    });

    expect(await readRectifications(database)).toEqual([]);
  });
});
