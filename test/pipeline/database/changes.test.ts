import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../pipeline/database/open.ts';
import {
  readOutcomes,
  readPreviousRound,
  readRankings,
  readThemeChanges,
  readThemeScores,
  readUncomparedLeaves,
  readUnitChanges,
} from '../../../pipeline/database/read-marts.ts';
import { databaseOf } from '../../support/rounds.ts';
import { unitOf, workbookOf } from '../../support/collected-files.ts';
import { compareInto, databaseComparing, standingOf } from '../../support/compared-rounds.ts';
import { drawnRounds } from '../../support/drawn-rounds.ts';
import { exampleDocument, schemeOf } from '../../support/example-scheme.ts';
import { expectedChanges } from '../../support/expected-changes.ts';

describe('changes', () => {
  it('equal a plain computation, whatever became of units and leaves', async () => {
    await fc.assert(
      fc.asyncProperty(drawnRounds, drawnRounds, fc.boolean(), async (before, drawn, isOneLine) => {
        const id = isOneLine ? before.scheme.id : 'another-line';
        const after = { ...drawn, scheme: { ...drawn.scheme, id } };
        const previous = await standingOf(before);
        const database = await openDatabase(':memory:');
        await compareInto(database, previous, after);
        const changes = {
          themeScores: await readThemeScores(database),
          unitChanges: await readUnitChanges(database),
          themeChanges: await readThemeChanges(database),
          uncompared: await readUncomparedLeaves(database),
        };
        const now = {
          scheme: after.scheme,
          rankings: await readRankings(database),
          outcomes: await readOutcomes(database),
        };
        database.close();
        expect(changes).toEqual(expectedChanges(previous, now));
      }),
      { numRuns: 22 },
    );
  });

  const units = [unitOf('1'), unitOf('2')];

  it('are none without a round before, while themes are scored all the same', async () => {
    const scheme = schemeWith({ '1': { points: 4, theme: 'digital' }, '2': { points: 6 } });
    const database = await databaseOf({ scheme, units, files: [workbookOf('1', { '1': '3' })] });
    expect(await readPreviousRound(database)).toBeUndefined();
    expect(await readUnitChanges(database)).toEqual([]);
    expect(await readThemeChanges(database)).toEqual([]);
    expect(await readUncomparedLeaves(database)).toEqual([]);
    expect(await readThemeScores(database)).toEqual([
      {
        unit_code: '1',
        theme: 'digital',
        score_micro: 3_000_000n,
        attainable_micro: 4_000_000n,
        score_rate: 0.75,
      },
    ]);
  });

  it('are of the units that were ranked in both rounds', async () => {
    const scheme = schemeWith({ '1': { points: 10 } });
    const before = { scheme, units, files: [workbookOf('1', { '1': '4' })] };
    const files = [workbookOf('1', { '1': '5' }), workbookOf('2', { '1': '6' })];
    const database = await databaseComparing(before, { scheme, units, files });
    expect(await readPreviousRound(database)).toEqual({
      round: '2022',
      scheme_id: 'example-2023',
      scheme_title: '示例方案',
      edition: '2023.1',
      by_leaf: true,
    });
    expect(await readUnitChanges(database)).toEqual([
      {
        unit_code: '1',
        previous_rank: 1,
        rank_change: -1,
        previous_score_micro: 4_000_000n,
        score_change_micro: 1_000_000n,
        compared_leaves: 1,
        compared_points_micro: 10_000_000n,
        compared_score_micro: 5_000_000n,
        compared_previous_micro: 4_000_000n,
        compared_change_micro: 1_000_000n,
      },
    ]);
  });

  it('leave out a task of which a part was omitted in either round', async () => {
    const before = schemeWith({ '1': { points: 5 }, '2': { points: 2 }, '3': { points: 3 } });
    const after = schemeWith({ '1': { points: 5 }, '2': { points: 5, replaces: ['2', '3'] } });
    const database = await databaseComparing(
      { scheme: before, units, files: [workbookOf('1', { '1': '1', '2': '2', '3': 'omitted' })] },
      { scheme: after, units, files: [workbookOf('1', { '1': 'omitted', '2': '4' })] },
    );
    expect(await readUnitChanges(database)).toMatchObject([
      { unit_code: '1', compared_leaves: 0, compared_change_micro: 0n, rank_change: 0 },
    ]);
  });

  it('count zero for a task that nobody scored', async () => {
    const scheme = schemeWith({ '1': { points: 4 }, '2': { points: 6 } });
    const database = await databaseComparing(
      { scheme, units, files: [workbookOf('1', { '1': '4', '2': null })] },
      { scheme, units, files: [workbookOf('1', { '1': '3', '2': '6' })] },
    );
    expect(await readUnitChanges(database)).toMatchObject([
      {
        compared_leaves: 2,
        compared_previous_micro: 4_000_000n,
        compared_change_micro: 5_000_000n,
      },
    ]);
  });

  it('give no change of score where the totals differ', async () => {
    const before = schemeWith({ '1': { points: 4 } });
    const after = schemeWith({ '1': { points: 10 } });
    const database = await databaseComparing(
      { scheme: before, units, files: [workbookOf('1', { '1': '3' })] },
      { scheme: after, units, files: [workbookOf('1', { '1': '8' })] },
    );
    expect(await readUnitChanges(database)).toMatchObject([
      {
        score_change_micro: null,
        compared_previous_micro: 7_500_000n,
        compared_change_micro: 500_000n,
      },
    ]);
  });

  it('are forgotten when the round is compared with none', async () => {
    const scheme = schemeWith({ '1': { points: 4 } });
    const round = { scheme, units, files: [workbookOf('1', { '1': '3' })] };
    const database = await databaseComparing(round, round);
    await compareInto(database, undefined, { ...round, files: [] });
    expect(await readPreviousRound(database)).toBeUndefined();
    expect(await readUnitChanges(database)).toEqual([]);
  });
});

/** A scheme of judged leaves, by their codes. */
function schemeWith(
  leaves: Readonly<Record<string, { points: number; theme?: string; replaces?: string[] }>>,
) {
  const common = { name: '指标', rule: { kind: 'judgement' } };
  const indicators = Object.entries(leaves).map(([code, leaf]) => ({ ...common, code, ...leaf }));
  const total = indicators.reduce((sum, { points }) => sum + points, 0);
  const grades = [{ name: '合格', from: 0 }];
  return schemeOf({ ...exampleDocument, total, grades, vetoes: [], indicators });
}
