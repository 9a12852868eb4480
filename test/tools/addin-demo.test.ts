import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { beforeAll, afterAll, describe, expect, it } from 'vitest';
import { emptyFolder } from '../support/folders.ts';
import { startDemo, type Demonstration } from './demonstration.ts';
import { lastingFolder } from '../support/lasting-folder.ts';
import { runTool } from './run-tool.ts';

const folder = lastingFolder();
let demo: Demonstration;
beforeAll(async () => {
  demo = await startDemo(folder());
});
afterAll(() => demo.stop());

/** The status of an answer to a request as it is put. */
function ask(options: {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(demo.address);
    const { path, method = 'GET', headers = {} } = options;
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject);
    sent.end(options.body);
  });
}

describe('the server of the demonstration', () => {
  it.each([
    { what: 'the page', path: '/', status: 200 },
    { what: 'the pane', path: '/addin/taskpane.html?_host_Info=Excel', status: 200 },
    { what: 'the calculator', path: '/ironcalc.wasm', status: 200 },
    { what: 'what is not there', path: '/nothing', status: 404 },
    { what: 'a file of this machine', path: '/../../package.json', status: 404 },
    { what: 'one asked for with signs in code', path: '/..%2f..%2fpackage.json', status: 404 },
  ])('answers for $what', async ({ path, status }) => {
    const { host } = new URL(demo.address);
    expect(await ask({ path, headers: { host } })).toBe(status);
  });

  it('answers to no other name', async () => {
    const { port } = new URL(demo.address);
    const headers = { host: `attacker.example:${port}` };
    expect(await ask({ path: '/workbook.json', headers })).toBe(403);
  });

  it.each([
    { what: 'another type than JSON', type: 'text/plain', body: '{}', status: 415 },
    {
      what: 'more than any workbook is',
      type: 'application/json',
      body: ' '.repeat(20_000_001),
      status: 413,
    },
    { what: 'what is no workbook', type: 'application/json', body: '{"name"', status: 500 },
  ])('makes no workbook of $what', async ({ type, body, status }) => {
    const { host } = new URL(demo.address);
    const headers = { host, 'content-type': type };
    expect(await ask({ path: '/workbook', method: 'POST', headers, body })).toBe(status);
  });
});

it('leaves nothing behind when it is ended', async () => {
  const own = await emptyFolder();
  const short = await startDemo(own);
  expect(await readdir(own)).toHaveLength(1);
  await short.stop();
  expect(await readdir(own)).toEqual([]);
});

it.each([
  [['--stage', 'final'], '--stage final'],
  [['--port', 'x'], '--port x'],
  [['--nonsense'], '--nonsense'],
])('refuses wrong usage in Chinese: %j', async (args, part) => {
  const { code, err } = await runTool('addin-demo', args);
  expect(code).toBe(1);
  expect(err).toContain('参数有误');
  expect(err).toContain(part);
});
