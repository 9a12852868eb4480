import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../pipeline/database/open.ts';
import { readScoresOf } from '../../../pipeline/database/read-marts.ts';
import { chapterRates, meanChapterRates } from '../../../pipeline/reports/chapter-rates.ts';
import { dossiers } from '../../../pipeline/reports/dossier.ts';
import { buildUnitModel, reportModel, type DetailedRows } from '../../../pipeline/reports/model.ts';
import { summary } from '../../../pipeline/reports/summary.ts';
import { unitOf, workbookOf } from '../../support/collected-files.ts';
import { drawnRounds } from '../../support/drawn-rounds.ts';
import { exampleDocument, schemeOf } from '../../support/example-scheme.ts';
import { exampleContext, exampleModel, exampleRows } from '../../support/report-model.ts';
import { collectInto, databaseOf } from '../../support/rounds.ts';
import { detailedModel } from '../../support/detailed-model.ts';

/** The example's rows with one figure of the best unit changed. */
function altered(
  figure: 'score_micro' | 'exact_micro' | 'base_micro' | 'unrescaled_micro',
): DetailedRows {
  const [best, ...others] = exampleRows.rankings;
  if (best === undefined) throw new Error('the example has no units');
  return { ...exampleRows, rankings: [{ ...best, [figure]: 1n }, ...others] };
}

describe('reportModel', () => {
  it('evaluates every ranked unit', () => {
    expect([...exampleModel.evaluations.keys()].toSorted()).toEqual([
      '620101',
      '620102',
      '620103',
      '620104',
      '620105',
      '620106',
      '620107',
      '620108',
      '620109',
    ]);
  });

  it.each(['score_micro', 'exact_micro', 'base_micro', 'unrescaled_micro'] as const)(
    'refuses rows whose %s is not what the steps lead to',
    (figure) => {
      expect(() => reportModel(altered(figure), exampleContext)).toThrow(
        /of unit 620107: 1 in the/,
      );
    },
  );

  it('refuses a ranked unit that is not of the round', () => {
    expect(() => reportModel(exampleRows, { ...exampleContext, units: [] })).toThrow(
      'unit 620107 is ranked but unknown',
    );
  });
});

describe('summary', () => {
  it('counts units by status and sums up the scores', () => {
    const { units, byStatus, scores } = summary(exampleModel);

    expect(units).toBe(12);
    expect(byStatus).toEqual({ accepted: 9, returned: 1, rejected: 1, missing: 1 });
    expect(scores?.mean.toFixed(2)).toBe('78.17');
    expect(scores?.median.toFixed(2)).toBe('79.00');
    expect(scores?.highest.toFixed(2)).toBe('103.00');
    expect(scores?.lowest.toFixed(2)).toBe('42.58');
  });
});

describe('chapter rates', () => {
  it('stand one column a chapter, in the order of the scheme', () => {
    expect(chapterRates(exampleModel).get('620104')).toEqual([0.8, 23 / 30, 29 / 35]);
  });

  it('average over the ranked units that a chapter applied to', () => {
    const [first] = meanChapterRates(exampleModel);

    expect(first).toBeCloseTo(258 / 35 / 9, 12);
  });
});

describe('buildReportModel', () => {
  it('finds one figure in the marts and in the steps, whatever the round', async () => {
    await fc.assert(
      fc.asyncProperty(drawnRounds, async (round) => {
        const database = await openDatabase(':memory:');
        await collectInto(database, round);
        const model = await detailedModel(database, {
          ...exampleContext,
          ...round,
          round: '2023',
        });
        database.close();

        const ranked = model.rankings.filter((row) => row.rank !== null);
        expect(ranked.map((row) => model.evaluations.get(row.unit_code)?.grade)).toEqual(
          ranked.map((row) => row.grade),
        );
      }),
      { numRuns: 25 },
    );
  });

  it('reads all that the reports show', async () => {
    const scheme = schemeOf(exampleDocument);
    const units = [unitOf('620102'), unitOf('620103')];
    const files = [workbookOf('620102', { '1.1.1': '2' }, { weight: '0.1' })];
    const database = await databaseOf({ scheme, units, files });

    const model = await detailedModel(database, {
      ...exampleContext,
      scheme,
      units,
    });

    expect(model.rankings.map((row) => row.status)).toEqual(['accepted', 'missing']);
    expect(model.scores.length).toBeGreaterThan(0);
    expect(model.weightCompliance).toHaveLength(1);
    expect(model.files).toHaveLength(1);
    expect(model.generatedAt).toBe('2024-01-15T02:30:00.000Z');
  });
});

describe('buildUnitModel', () => {
  it('tells of a unit what the model of all tells, whatever the round', async () => {
    await fc.assert(
      fc.asyncProperty(drawnRounds, async (round) => {
        const database = await openDatabase(':memory:');
        await collectInto(database, round);
        const context = { ...exampleContext, ...round, round: '2023' };
        const whole = dossiers(await detailedModel(database, context));

        for (const { code } of round.units) {
          const model = await buildUnitModel(database, context, code);
          const scores = await readScoresOf(database, [code]);
          expect(dossiers({ ...model, scores })(code)).toEqual(whole(code));
        }
        database.close();
      }),
      { numRuns: 15 },
    );
  });

  it('refuses a score that its steps do not come to', async () => {
    const scheme = schemeOf(exampleDocument);
    const units = [unitOf('620102')];
    const files = [workbookOf('620102', { '1.1.1': '2' }, { weight: '0.1' })];
    const database = await databaseOf({ scheme, units, files });
    await database.execute('UPDATE rankings SET score_micro = score_micro + 1');

    const model = buildUnitModel(database, { ...exampleContext, scheme, units }, '620102');

    await expect(model).rejects.toThrow('score of unit 620102');
  });
});
