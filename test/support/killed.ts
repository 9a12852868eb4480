import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a command is killed; nowhere unless a step is given. */
export interface Kill {
  /** 1 for the first step that `killed-at-step.ts` counts. */
  readonly step?: number;
  /** Milliseconds that it lives on while that step runs. */
  readonly after?: number;
  /** A file for the names of the steps. */
  readonly log?: string;
  /** Whether the database is checkpointed at every commit. */
  readonly checkpoints?: boolean;
  /** Largest size of a file that it writes, in KiB. */
  readonly fileBlocks?: number;
  /** Whether it runs with nobody's rights, where this process has root's, whom no right stops. */
  readonly asNobody?: boolean;
  /** The same with the rights of a user whom the system knows by a number alone. */
  readonly asStranger?: boolean;
  /** The user's home; no setting where it is `undefined`. */
  readonly home?: string | undefined;
}

/** What became of a command. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly told: string;
}

/** What the clock of every such run says. */
export const fixedClock = '2024-03-01T00:00:00.000Z';

const root = join(import.meta.dirname, '../..');

/** Runs the command line until it ends or is killed with SIGKILL. */
export function runKilled(argv: readonly string[], kill: Kill = {}): Promise<Ended> {
  const { step = 0, after = 0, log, checkpoints = false } = kill;
  const [program = '', ...before] = launcher(kill);
  return new Promise((resolve, reject) => {
    const child = spawn(
      program,
      [
        ...before,
        '--disable-warning=ExperimentalWarning',
        '--import',
        join(root, 'test/support/killed-at-step.ts'),
        join(root, 'pipeline/zhunsheng.js'),
        ...argv,
      ],
      {
        env: {
          ...process.env,
          ...('home' in kill ? { HOME: kill.home } : {}),
          ZHUNSHENG_LANG: '',
          ZHUNSHENG_CLOCK: fixedClock,
          ZHUNSHENG_KILL_AT: String(step),
          ZHUNSHENG_KILL_AFTER: String(after),
          ...(log === undefined ? {} : { ZHUNSHENG_STEPS: log }),
          ...(checkpoints ? { ZHUNSHENG_CHECKPOINTS: '1' } : {}),
        },
      },
    );
    let told = '';
    child.stdout.on('data', (data: Buffer) => (told += data.toString()));
    child.stderr.on('data', (data: Buffer) => (told += data.toString()));
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, told }));
  });
}

/** Of users: the one without rights, and one that no list of users has. */
const NOBODY = 65_534;
const STRANGER = 54_321;

/** What starts Node: itself, or what takes room or rights from it first. */
function launcher({ fileBlocks, asNobody = false, asStranger = false }: Kill): readonly string[] {
  const node = process.execPath;
  if (fileBlocks !== undefined) {
    const limit = `trap '' XFSZ; ulimit -f ${fileBlocks}; exec "$0" "$@"`;
    return ['bash', '-c', limit, node];
  }
  if ((asNobody || asStranger) && process.getuid?.() === 0) {
    const id = asNobody ? NOBODY : STRANGER;
    return ['setpriv', `--reuid=${id}`, `--regid=${id}`, '--clear-groups', node];
  }
  return [node];
}

/** The names of the steps of a command that is not killed. */
export async function stepsOf(argv: readonly string[], log: string): Promise<readonly string[]> {
  const { code, told } = await runKilled(argv, { log });
  if (code === 1) throw new Error(told);
  return (await readFile(log, 'utf8')).split('\n').slice(0, -1);
}
