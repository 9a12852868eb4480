import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../pipeline/database/open.ts';
import { readRankings } from '../../../pipeline/database/read-marts.ts';
import { drawnRounds } from '../../support/drawn-rounds.ts';
import { expectedRankings } from '../../support/expected-rankings.ts';
import { collectInto } from '../../support/rounds.ts';

describe('rankings', () => {
  it('equal the order of evaluation in core to the digit', async () => {
    await fc.assert(
      fc.asyncProperty(drawnRounds, async (round) => {
        const database = await openDatabase(':memory:');
        await collectInto(database, round);
        const rows = await readRankings(database);
        database.close();
        expect(rows).toEqual(expectedRankings(round));
      }),
      { numRuns: 60 },
    );
  });
});
