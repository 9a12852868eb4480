import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Scheme } from '#core/scheme/scheme.ts';
import type { Unit } from '#core/workbook/unit.ts';
import { collect } from '../../pipeline/collect/collect.ts';
import type { FileSummary } from '../../pipeline/collect/collected.ts';
import type { OutcomeRow, RankingRow } from '../../pipeline/database/marts.ts';
import { readOutcomes, readRankings } from '../../pipeline/database/read-marts.ts';
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
import { zhCN } from '../../pipeline/wording/zh-CN.ts';
import { makeWorkspace } from '../../pipeline/workspace/make-workspace.ts';
import { withModels } from '../../pipeline/workspace/with-models.ts';
import { emptyFolder } from './folders.ts';

/** A workbook as it lies in a folder. */
export interface IssuedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that was collected, with the points in it, in millionths. */
export interface HandedIn extends FileSummary {
  readonly entries: readonly { readonly code: string; readonly score: bigint | null }[];
}

/** A round of one county under the scheme of Gansu, with keys, and what its office does. */
export interface CountyRound {
  readonly scheme: Scheme;
  readonly county: Unit;
  /** Issues the county's workbook of self-assessment. */
  issue(): Promise<IssuedFile>;
  /** Issues the workbook in which a reviewer looks at what the county handed in. */
  issueReview(evaluator: string): Promise<IssuedFile>;
  /** Collects what was handed in under a name. */
  collect(file: IssuedFile): Promise<HandedIn>;
  /** Has the county fill in and seal its workbook without the add-in, and collects it. */
  collectSelfAssessment(): Promise<HandedIn>;
  ranking(): Promise<RankingRow | undefined>;
  /** The scores of record. */
  record(): Promise<readonly OutcomeRow[]>;
}

/** 兰州市永登县. */
const COUNTY = '620121';
const progress = () => undefined;

/** Sets up a round in a folder that is gone when the test is done. */
export async function countyRound(): Promise<CountyRound> {
  const folder = await emptyFolder();
  const [directory, inbox] = [join(folder, 'round'), join(folder, 'inbox')];
  const workspace = await makeWorkspace(directory, {
    scheme: 'gansu-2023-midterm',
    divisions: COUNTY,
    keys: true,
    simulated: false,
  });
  const { scheme, units } = workspace;
  const [county] = units;
  if (county === undefined) throw new Error(COUNTY);
  let clock = Date.parse('2024-01-05T00:00:00Z');

  const issue = async () =>
    fileAt(
      await issueWorkbooks(workspace, { stage: 'self', evaluator: FIRST_EVALUATOR, progress }),
    );

  async function collectFile({ name, bytes }: IssuedFile): Promise<HandedIn> {
    const path = join(inbox, name);
    await writeAtomically(path, bytes);
    return withModels(directory, async (opened, database) => {
      const effects = { now: () => new Date((clock += 60_000)), progress, words: zhCN };
      const { files } = await collect(opened, database, [path], effects);
      const [file] = files;
      if (file === undefined) throw new Error(`${name} was collected before`);
      const entries = await database.query<HandedIn['entries'][number]>(
        `SELECT leaf_code AS code, score_micro AS score
         FROM raw_entries JOIN raw_files USING (sequence) WHERE sha256 = $1`,
        [file.sha256],
      );
      return { ...file, entries };
    });
  }

  return {
    scheme,
    county,
    issue,
    issueReview: (evaluator) =>
      withModels(directory, async (opened, database) =>
        fileAt(
          await issueWorkbooks(opened, {
            stage: 'review',
            evaluator,
            prefills: await readPrefills(database),
            progress,
          }),
        ),
      ),
    collect: collectFile,
    async collectSelfAssessment() {
      const issued = await issue();
      const bytes = await fillWorkbook(issued.bytes, {
        scheme,
        unit: county,
        identity: identityOf(workspace, county, 'self', FIRST_EVALUATOR),
        answers: drawAnswers(scheme, county.kind, 0.7, seededRandom(620_121)),
        weight: 0.1,
        sealed: true,
      });
      return collectFile({ name: issued.name, bytes });
    },
    ranking: () =>
      withModels(directory, async (_, database) => (await readRankings(database)).at(0)),
    record: () => withModels(directory, (_, database) => readOutcomes(database)),
  };
}

async function fileAt([path]: readonly string[]): Promise<IssuedFile> {
  if (path === undefined) throw new Error('nothing was issued');
  return { name: basename(path), bytes: new Uint8Array(await readFile(path)) };
}
