import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { decimal, ONE } from '#core/decimal.ts';
import { finding } from '#core/findings/finding.ts';
import type { Unit } from '#core/workbook/unit.ts';
import type { CollectedFile } from '../../pipeline/collect/collected.ts';
import { storedFile } from '../../pipeline/collect/stored-file.ts';
import { loadRound } from '../../pipeline/database/load-round.ts';
import { storeRun } from '../../pipeline/database/store-run.ts';
import { identityOf, issuedName } from '../../pipeline/issue/issue-workbooks.ts';
import { seededRandom, seedOf, type Random } from '../../pipeline/simulation/random.ts';
import { makeWorkspace } from '../../pipeline/workspace/make-workspace.ts';
import { writeUnits } from '../../pipeline/workspace/units.ts';
import { withDatabase } from '../../pipeline/workspace/with-database.ts';
import { openWorkspace } from '../../pipeline/workspace/open-workspace.ts';
import { roundOf, type Workspace } from '../../pipeline/workspace/workspace.ts';
import { countryUnits } from './country-units.ts';
import { drawEntries, drawEvidence } from './draw-entries.ts';

/**
 * Makes a workspace of as many counties as are asked for, with a database of all that simulated
 * workbooks of theirs would say: nothing is written or read as xlsx. The same count gives the same.
 */
export async function makeCountry(directory: string, count: number): Promise<void> {
  await mkdir(dirname(directory), { recursive: true });
  const divisions = `${directory}.csv`;
  await writeFile(divisions, writeUnits(await countryUnits(count)));
  const setup = { scheme: 'gansu-2023-midterm', divisions, keys: false, simulated: true };
  await makeWorkspace(directory, setup);
  const workspace = await openWorkspace(directory);
  await withDatabase(workspace, (database) =>
    database.transaction(async () => {
      await loadRound(database, roundOf(workspace));
      const drawn = workspace.units.flatMap((unit) => drawFile(workspace, unit) ?? []);
      const files = drawn.map(storedFile);
      await storeRun(database, { collectedAt: '2024-01-10T02:00:00.000Z', files });
    }),
  );
}

/** What a unit hands in; `undefined` for one in a hundred, which hands in nothing. */
function drawFile(workspace: Workspace, unit: Unit): CollectedFile | undefined {
  const random = seededRandom(seedOf(unit.code));
  if (random.happens(0.01)) return undefined;
  const isReturned = random.happens(0.01);
  const file = issuedName(unit, 'self', '1');
  const identity = identityOf(workspace, unit, 'self', '1');
  const entries = drawEntries(workspace.scheme, unit, random);
  const weight = decimal(isReturned ? '0.0995' : random.pick(['0.1', '0.1', '0.12', '0.15']));
  const findings = isReturned
    ? [
        finding(
          'weight.below-floor',
          { block: '法治建设', weight: '9.95%', floor: '10%', short: '0.05' },
          { file, sheet: '综合考核权重', cell: 'B4' },
        ),
      ]
    : [];
  return {
    sha256: hashLike(random),
    file,
    bytes: 60_000,
    state: isReturned ? 'returned' : 'accepted',
    unit: unit.code,
    stage: 'self',
    evaluator: '1',
    verified: false,
    submission: {
      identity,
      entries,
      evidence: drawEvidence(entries),
      performanceWeight: {
        blocks: [
          { block: '法治建设', weight, score: '', ruleOfLaw: true, cell: 'B4', markCell: 'D4' },
          {
            block: '经济发展',
            weight: ONE.minus(weight),
            score: '',
            ruleOfLaw: false,
            cell: 'B5',
            markCell: 'D5',
          },
        ],
        total: ONE,
        ruleOfLaw: weight,
        ok: !isReturned,
      },
      seal: '',
      findings,
    },
    measures: [],
    findings,
  };
}

function hashLike(random: Random): string {
  return Array.from({ length: 64 }, () => random.integer(0, 15).toString(16)).join('');
}
