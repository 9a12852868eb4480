import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Stage } from '#core/workbook/stages.ts';
import { collect } from '../../pipeline/collect/collect.ts';
import { readPrefills } from '../../pipeline/database/read-prefills.ts';
import { writeAtomically } from '../../pipeline/files/write-atomically.ts';
import {
  FIRST_EVALUATOR,
  identityOf,
  issueWorkbooks,
} from '../../pipeline/issue/issue-workbooks.ts';
import { drawAnswers } from '../../pipeline/simulation/answers.ts';
import { fillWorkbook } from '../../pipeline/simulation/fill-workbook.ts';
import { seededRandom } from '../../pipeline/simulation/random.ts';
import { wordsFor } from '../../pipeline/wording/words.ts';
import { makeWorkspace } from '../../pipeline/workspace/make-workspace.ts';
import { withModels } from '../../pipeline/workspace/with-models.ts';
import { withDatabase } from '../../pipeline/workspace/with-database.ts';
import type { Workspace } from '../../pipeline/workspace/workspace.ts';

/** A workbook as the office issued it. */
export interface Issued {
  /** The file's name. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type DemoStage = Extract<Stage, 'self' | 'review'>;

const SCHEME = 'gansu-2023-midterm';
/** 兰州市永登县. */
const COUNTY = '620121';
const SEED = 20_231_231;
const SOUND_WEIGHT = 0.1;
/** How often the simulated county did what is asked. */
const QUALITY = 0.8;

/**
 * Sets up a round of one county in an empty folder and issues its workbook, signed. For the review
 * a simulated self-assessment is collected first.
 */
export async function issuedRound(directory: string, stage: DemoStage): Promise<Issued> {
  const workspace = await makeWorkspace(directory, {
    scheme: SCHEME,
    divisions: COUNTY,
    keys: true,
    simulated: true,
  });
  const order = { evaluator: FIRST_EVALUATOR, progress: () => undefined };
  const ofCounty = await issueWorkbooks(workspace, { ...order, stage: 'self' });
  if (stage === 'self') return read(ofCounty);
  await handIn(workspace, await read(ofCounty));
  return read(
    await withModels(directory, async (reviewed, database) =>
      issueWorkbooks(reviewed, { ...order, stage, prefills: await readPrefills(database) }),
    ),
  );
}

/** Has the county fill in its workbook and collects it. */
async function handIn(workspace: Workspace, issued: Issued): Promise<void> {
  const { directory, scheme, units } = workspace;
  const [unit] = units;
  if (unit === undefined) throw new Error(COUNTY);
  const filled = await fillWorkbook(issued.bytes, {
    scheme,
    unit,
    identity: identityOf(workspace, unit, 'self', FIRST_EVALUATOR),
    answers: drawAnswers(scheme, unit.kind, QUALITY, seededRandom(SEED)),
    weight: SOUND_WEIGHT,
    sealed: true,
  });
  const file = join(directory, 'self', issued.name);
  await writeAtomically(file, filled);
  const effects = {
    now: () => new Date(),
    progress: () => undefined,
    words: wordsFor(process.env['ZHUNSHENG_LANG']),
  };
  const { files } = await withDatabase(workspace, (database) =>
    collect(workspace, database, [file], effects),
  );
  if (files[0]?.state !== 'accepted') throw new Error(JSON.stringify(files[0]?.findings));
}

async function read([path]: readonly string[]): Promise<Issued> {
  if (path === undefined) throw new Error(COUNTY);
  return { name: basename(path), bytes: new Uint8Array(await readFile(path)) };
}
