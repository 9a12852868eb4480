import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { messageOf } from '../pipeline/message-of.ts';
import { addressOf, serveDemo } from './demo/demo-server.ts';
import { demoSite } from './demo/demo-site.ts';
import { issuedRound, type DemoStage } from './demo/issued-round.ts';
import { wordsFor } from './wording/words.ts';

const { demo: words } = wordsFor(process.env['ZHUNSHENG_LANG']);

const order = readOrder(process.argv.slice(2));
if (typeof order === 'string') {
  process.stderr.write(`${order}\n`);
  process.exitCode = 1;
} else {
  await run(order);
}

interface Order {
  readonly stage: DemoStage;
  readonly port: number;
  readonly open: boolean;
}

/** What was asked for, or what is wrong with it. */
function readOrder(args: string[]): Order | string {
  const options = {
    stage: { type: 'string', default: 'self' },
    port: { type: 'string', default: '0' },
    open: { type: 'boolean', default: false },
  } as const;
  try {
    const { stage, port, open } = parseArgs({ args, options }).values;
    if (stage !== 'self' && stage !== 'review') return words.usage(`--stage ${stage}`);
    if (!/^\d{1,5}$/.test(port)) return words.usage(`--port ${port}`);
    return { stage, port: Number(port), open };
  } catch (error) {
    return words.usage(messageOf(error));
  }
}

/** Serves until the process is told to end; then nothing of it is left. */
async function run({ stage, port, open }: Order): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'zhunsheng-demo-'));
  const cleanUp = () => rm(folder, { recursive: true, force: true });
  try {
    process.stdout.write(`${words.preparing}\n`);
    const [round, inbox] = [join(folder, 'round'), join(folder, 'inbox')];
    const issued = await issuedRound(round, stage);
    const command = `npm run -s zhunsheng -- collect "${round}" "${join(inbox, issued.name)}"`;
    const site = await demoSite(folder, issued, inbox, command);
    const server = await serveDemo(site, port);
    const address = addressOf(server);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        server.closeAllConnections();
        server.close();
        void cleanUp();
      });
    }
    process.stdout.write(`${words.ready(address)}\n`);
    if (open) openInBrowser(address);
  } catch (error) {
    await cleanUp();
    process.stderr.write(`${words.failed(messageOf(error))}\n`);
    process.exitCode = 1;
  }
}

const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  win32: ['cmd', '/c', 'start', ''],
  darwin: ['open'],
};

function openInBrowser(address: string): void {
  const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
  const opener = spawn(command, [...args, address], { stdio: 'ignore' });
  opener.on('error', () => process.stdout.write(`${words.openYourself}\n`));
}
