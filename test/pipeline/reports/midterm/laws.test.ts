import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../../pipeline/database/open.ts';
import type { Block } from '../../../../pipeline/reports/document/blocks.ts';
import { reportDocument } from '../../../../pipeline/reports/midterm/report-document.ts';
import { type DetailedModel } from '../../../../pipeline/reports/model.ts';
import { documentFaults } from '../../../support/document-faults.ts';
import { drawnModel } from '../../../support/drawn-model.ts';
import { drawnRounds } from '../../../support/drawn-rounds.ts';
import { noCharts } from '../../../support/no-charts.ts';
import { exampleContext } from '../../../support/report-model.ts';
import { collectInto, type Round } from '../../../support/rounds.ts';
import { detailedModel } from '../../../support/detailed-model.ts';

/** Units in the tables of the first annex. */
function annexed(blocks: readonly Block[]): number {
  return blocks
    .filter((block) => block.kind === 'table')
    .filter(({ caption }) => caption?.includes('纳入排名的单位'))
    .reduce((count, { rows }) => count + rows.length, 0);
}

async function modelOf(round: Round): Promise<DetailedModel> {
  const database = await openDatabase(':memory:');
  try {
    await collectInto(database, round);
    const { scheme, units } = round;
    return await detailedModel(database, { ...exampleContext, round: '2023', scheme, units });
  } finally {
    database.close();
  }
}

describe('a report of whatever round', () => {
  it('says nothing empty, unfinished or unfounded, and names every unit in its annex', () => {
    fc.assert(
      fc.property(drawnModel, (model) => {
        const { blocks } = reportDocument(model, noCharts);

        expect(documentFaults(blocks)).toEqual([]);
        expect(annexed(blocks)).toBe(model.rankings.length);
      }),
      { numRuns: 100 },
    );
  });

  it('does so with whatever scheme', async () => {
    await fc.assert(
      fc.asyncProperty(drawnRounds, async (round) => {
        const { blocks } = reportDocument(await modelOf(round), noCharts);

        expect(documentFaults(blocks)).toEqual([]);
        expect(annexed(blocks)).toBe(round.units.length);
      }),
      { numRuns: 6 },
    );
  });
});
