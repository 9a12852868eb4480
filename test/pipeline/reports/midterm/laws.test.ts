import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../../pipeline/database/open.ts';
import { reportDocument } from '../../../../pipeline/reports/midterm/report-document.ts';
import { buildReportModel } from '../../../../pipeline/reports/model.ts';
import { compareInto, standingOf } from '../../../support/compared-rounds.ts';
import { documentFaults } from '../../../support/document-faults.ts';
import { drawnRounds } from '../../../support/drawn-rounds.ts';
import { noCharts } from '../../../support/no-charts.ts';
import { exampleContext } from '../../../support/report-model.ts';
import type { Round } from '../../../support/rounds.ts';

async function modelOf(before: Round | undefined, after: Round) {
  const database = await openDatabase(':memory:');
  try {
    await compareInto(database, before && (await standingOf(before)), after);
    const { scheme, units } = after;
    return await buildReportModel(database, { ...exampleContext, round: '2023', scheme, units });
  } finally {
    database.close();
  }
}

const drawn = fc.record({
  before: fc.option(drawnRounds, { nil: undefined }),
  after: drawnRounds,
  isOneLine: fc.boolean(),
});

describe('a report of whatever round', () => {
  it('says nothing empty, unfinished or unfounded, and names every unit in its annex', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async ({ before, after, isOneLine }) => {
        const id = isOneLine || before === undefined ? after.scheme.id : 'another-line';
        const model = await modelOf(before, { ...after, scheme: { ...after.scheme, id } });

        const { blocks } = reportDocument(model, noCharts);

        const annex = blocks.slice(blocks.findIndex((block) => block.kind === 'annex'));
        const tables = annex.filter((block) => block.kind === 'table');
        const named = tables
          .filter(({ caption }) => caption?.endsWith('的单位') && caption.includes('纳入排名'))
          .flatMap(({ rows }) => rows);
        expect(documentFaults(blocks)).toEqual([]);
        expect(named).toHaveLength(after.units.length);
      }),
      { numRuns: 20 },
    );
  });
});
