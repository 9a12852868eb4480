import { spawnSync } from 'node:child_process';
import { cp, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { exists } from '../../pipeline/files/exists.ts';
import { readers } from '../readers/readers.ts';
import type { Work, WorkGroup } from './work.ts';

const RUNS = 3;
/** From so many units on, what takes minutes is timed once: another program, and then all. */
const OTHERS_ONCE_FROM = 1_000;
const ALL_ONCE_FROM = 10_000;

const here = import.meta.dirname;
const timed = (...flags: readonly string[]) => [
  process.execPath,
  '--disable-warning=ExperimentalWarning',
  ...flags,
  '--import',
  join(here, 'report-peak.ts'),
];
/** As the script `zhunsheng` has it. */
const cli = [...timed('--max-semi-space-size=16'), join(here, '../../pipeline/zhunsheng.js')];

/** What is timed for a folder of so many units, with or without the same work by other programs. */
export function worksFor(folder: string, units: number, withOthers: boolean): readonly WorkGroup[] {
  const inside = (name: string) => join(folder, name);
  const round = inside('round');
  const collected = inside('collected');
  const runs = units < ALL_ONCE_FROM ? RUNS : 1;
  const others = (work: Omit<Work, 'runs'>): Work[] =>
    withOthers ? [{ ...work, runs: units < OTHERS_ONCE_FROM ? RUNS : 1 }] : [];
  const own = (name: string, ...args: string[]): Work => ({
    name,
    command: [...cli, ...args],
    done: [0, 2],
    runs,
  });

  const [floor = '', ours = '', ...libraries] = readers.keys();
  const read = (name: string) => ({
    name,
    command: [...timed(), join(here, 'read-folder.ts'), name, inside('inbox')],
  });
  const pandas = pandasReads(inside('inbox')).flatMap(others);

  return [
    {
      title: 'Reading, one thread',
      works: [
        { ...read(floor), runs },
        { ...read(ours), runs },
        ...libraries.flatMap((name) => others(read(name))),
        ...pandas,
      ],
    },
    {
      title: 'Collecting',
      works: [
        {
          ...own('the first time: read, stored, ranked', 'collect', collected, inside('inbox')),
          async before() {
            await putAside(collected);
            await cp(round, collected, { recursive: true });
          },
        },
        own('again, nothing changed', 'collect', collected, inside('inbox')),
      ],
    },
    {
      title: 'Issuing',
      works: [
        {
          ...own('stamped', 'issue', round),
          before: () => putAside(join(round, 'issued')),
        },
        ...others({
          name: 'each written by ExcelJS',
          command: [...timed(), join(here, 'issue-with-exceljs.ts'), round, inside('written')],
        }),
      ],
    },
    {
      title: 'Ranking and reporting',
      works: [
        own('rank', 'rank', collected),
        ...['csv', 'xlsx', 'html', 'docx', 'parquet'].map((format) => ({
          ...own(`report --format ${format}`, 'report', collected, '--format', format),
          runs: 1,
        })),
      ],
    },
  ];
}

/** Makes room for a folder; to delete what it holds would slow the file system for the run that follows. */
async function putAside(folder: string): Promise<void> {
  if (await exists(folder)) await rename(folder, `${folder}.${performance.now()}`);
}

/** Reading with pandas and openpyxl, where a Python has them. */
function pandasReads(inbox: string): Omit<Work, 'runs'>[] {
  const python = ['python3', '/usr/bin/python3'].find(hasPandas);
  if (python === undefined) return [];
  const script = join(here, '../readers/with_pandas.py');
  return [{ name: 'pandas with openpyxl', command: [python, script, inbox] }];
}

function hasPandas(python: string): boolean {
  return spawnSync(python, ['-c', 'import pandas, openpyxl']).status === 0;
}
