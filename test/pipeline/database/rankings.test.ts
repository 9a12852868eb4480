import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../pipeline/database/open.ts';
import {
  readFollowUps,
  readMilestones,
  readOutcomes,
  readRankings,
  readResponsibleLosses,
} from '../../../pipeline/database/read-marts.ts';
import { drawnRounds } from '../../support/drawn-rounds.ts';
import { expectedRankings } from '../../support/expected-rankings.ts';
import { followUpRows } from '../../support/follow-up-rows.ts';
import { milestoneRows } from '../../support/milestone-rows.ts';
import { responsibleRows } from '../../support/responsible-rows.ts';
import { collectInto } from '../../support/rounds.ts';

describe('rankings', () => {
  it('equal the order of evaluation in core to the digit, as does what rests on its outcomes', async () => {
    await fc.assert(
      fc.asyncProperty(drawnRounds, async (round) => {
        const database = await openDatabase(':memory:');
        await collectInto(database, round);
        const rankings = await readRankings(database);
        const outcomes = await readOutcomes(database);
        const resting = {
          milestones: await readMilestones(database),
          responsibleLosses: await readResponsibleLosses(database),
          followUps: await readFollowUps(database),
        };
        database.close();
        expect(rankings).toEqual(expectedRankings(round));
        expect(resting).toEqual({
          milestones: milestoneRows(round.scheme, outcomes),
          responsibleLosses: responsibleRows(round.scheme, outcomes),
          followUps: followUpRows(round.scheme, rankings),
        });
      }),
      { numRuns: 45 },
    );
  });
});
