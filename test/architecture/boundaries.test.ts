import { describe, expect, it } from 'vitest';
import { project } from '../support/project.ts';

const legal = {
  'core/score.ts': `
    import DecimalLight from 'decimal.js-light';
    import { sha256 } from '@noble/hashes/sha2.js';
    import { z } from 'zod';
    import { full } from '#core/rules/full.ts';
    import { half } from './rules/half.ts';
    export const score = [DecimalLight, sha256, z, full, half];`,
  'core/rules/full.ts': `export const full = 1;`,
  'core/rules/half.ts': `
    import { full } from '../rules/full.ts';
    export const half = full / 2;`,
  'addin/host.ts': `
    import { full } from '#core/rules/full.ts';
    export const host = full;`,
  'addin/main.ts': `
    import { excel } from './excel/excel.ts';
    import { pane } from './taskpane/pane.tsx';
    export const main = Office.onReady(() => [excel(), pane]);`,
  'addin/excel/excel.ts': `
    import { host } from '../host.ts';
    export const excel = () => [new Excel.RequestContext(), host];`,
  'addin/taskpane/pane.tsx': `
    import { h } from 'preact';
    import { host } from '../host.ts';
    document.title = String(host);
    export const pane = h('p', {});`,
  'addin/session/session.ts': `
    import { host } from '../host.ts';
    export const session = host;`,
  'emulator/workbook.ts': `
    import { full } from '#core/rules/full.ts';
    export const workbook = full;`,
  'tools/demo.ts': `
    import { cli } from '../pipeline/cli.ts';
    import { workbook } from '../emulator/workbook.ts';
    console.log(cli, workbook);`,
  'pipeline/cli.ts': `
    import { argv } from 'node:process';
    import { full } from '#core/rules/full.ts';
    export const cli = () => import('./database/open.ts').then((it) => [it, argv, full]);`,
  'pipeline/printer.ts': `export const print = (text: string) => console.log(text);`,
  'pipeline/database/open.ts': `export { DuckDBInstance } from '@duckdb/node-api';`,
  'pipeline/workbooks/read.ts': `export { default as workbook } from 'exceljs';`,
  'pipeline/simulation/fill.ts': `export { default as workbook } from 'exceljs';`,
  'pipeline/schemes/xlsx/scheme.ts': `export { default as workbook } from 'exceljs';`,
  'pipeline/reports/table.ts': `
    export { default as workbook } from 'exceljs';
    export { table } from 'arquero';
    export { init } from 'echarts';`,
  'pipeline/reports/page/page.ts': `
    import { title } from './title.ts';
    document.title = title;`,
  'pipeline/reports/page/title.ts': `export const title = 'ranking';`,
  'bench/run.ts': `
    import { cli } from '../pipeline/cli.ts';
    console.log(cli);`,
  'test/cli.test.ts': `
    import { expect, it } from 'vitest';
    import { cli } from '../pipeline/cli.ts';
    it('starts', () => expect(cli).toBeDefined());`,
};

describe('what the boundaries allow', () => {
  it('compiles', async () => {
    const { types } = await project(legal);
    expect(await types()).toEqual({ passed: true, lines: [] });
  });

  it('passes the linter', async () => {
    const { lint } = await project(legal);
    expect(await lint()).toEqual({ passed: true, lines: [] });
  });
});

describe('what the compiler refuses', () => {
  it.each([
    {
      what: 'Node in core',
      file: 'core/bad.ts',
      code: `export { readFile } from 'node:fs/promises';`,
      says: /^core\/bad\.ts\(.*TS2591: Cannot find name 'node:fs\/promises'/,
    },
    {
      what: "Node's globals in core",
      file: 'core/bad.ts',
      code: `export const bad = process.argv;`,
      says: /^core\/bad\.ts\(.*TS2591: Cannot find name 'process'/,
    },
    {
      what: 'the DOM in core',
      file: 'core/bad.ts',
      code: `export const bad = document.title;`,
      says: /^core\/bad\.ts\(.*TS2584: Cannot find name 'document'/,
    },
    {
      what: 'pipeline in core',
      file: 'core/bad.ts',
      code: `export { print } from '../pipeline/printer.ts';`,
      says: /^core\/bad\.ts\(.*TS6307: File '.*\/pipeline\/printer\.ts' is not listed/,
    },
    {
      what: 'addin in core',
      file: 'core/bad.ts',
      code: `export { pane } from '../addin/host.ts';`,
      says: /^core\/bad\.ts\(.*TS6307: File '.*\/addin\/host\.ts' is not listed/,
    },
    {
      what: 'tests in pipeline',
      file: 'pipeline/bad.ts',
      code: `import '../test/cli.test.ts';`,
      says: /^pipeline\/bad\.ts\(.*TS6307: File '.*\/test\/cli\.test\.ts' is not listed/,
    },
    {
      what: 'addin in pipeline',
      file: 'pipeline/bad.ts',
      code: `export { pane } from '../addin/host.ts';`,
      says: /^pipeline\/bad\.ts\(.*TS6307: File '.*\/addin\/host\.ts' is not listed/,
    },
    {
      what: 'the DOM in pipeline',
      file: 'pipeline/bad.ts',
      code: `export const bad = document.title;`,
      says: /^pipeline\/bad\.ts\(.*TS2584: Cannot find name 'document'/,
    },
    {
      what: "Node's globals in addin",
      file: 'addin/bad.ts',
      code: `export const bad = process.argv;`,
      says: /^addin\/bad\.ts\(.*TS2591: Cannot find name 'process'/,
    },
    {
      what: 'Excel outside addin/excel',
      file: 'addin/taskpane/bad.ts',
      code: `export const bad = new Excel.RequestContext();`,
      says: /^addin\/taskpane\/bad\.ts\(.*TS2503: Cannot find namespace 'Excel'|TS2304: Cannot find name 'Excel'/,
    },
    {
      what: 'Office outside addin/excel',
      file: 'addin/session/bad.ts',
      code: `export const bad = () => Office.onReady();`,
      says: /^addin\/session\/bad\.ts\(.*TS2304: Cannot find name 'Office'/,
    },
    {
      what: "Node in the page's script",
      file: 'pipeline/reports/page/bad.ts',
      code: `export const bad = process.argv;`,
      says: /^pipeline\/reports\/page\/bad\.ts\(.*TS2591: Cannot find name 'process'/,
    },
    {
      what: 'syntax that Node cannot strip',
      file: 'pipeline/bad.ts',
      code: `export enum Bad { One }`,
      says: /^pipeline\/bad\.ts\(.*TS1294: .*'erasableSyntaxOnly'/,
    },
  ])('$what', async ({ file, code, says }) => {
    const { types } = await project({ ...legal, [file]: code });
    expect(await types()).toEqual({
      passed: false,
      lines: expect.arrayContaining([expect.stringMatching(says)]),
    });
  });
});

describe('what the linter refuses', () => {
  it.each([
    ['core', 'exceljs'],
    ['core', 'node:fs'],
    ['core', 'yaml'],
    ['core', '../pipeline/cli.ts'],
    ['core', '../addin/host.ts'],
    ['core', '../test/cli.test.ts'],
    ['addin', '../pipeline/cli.ts'],
    ['addin', '../test/cli.test.ts'],
    ['addin', '../emulator/workbook.ts'],
    ['addin', '../tools/demo.ts'],
    ['addin', 'node:fs'],
    ['addin', 'exceljs'],
    ['addin', 'preact'],
    ['addin/excel', 'preact'],
    ['addin/session', '../excel/excel.ts'],
    ['addin/session', '../taskpane/pane.tsx'],
    ['addin/session', '@fluentui/web-components'],
    ['addin/taskpane', '../excel/excel.ts'],
    ['addin/taskpane', '../../pipeline/cli.ts'],
    ['emulator', '../addin/host.ts'],
    ['emulator', '../test/cli.test.ts'],
    ['tools', '../test/cli.test.ts'],
    ['tools', '@duckdb/node-api'],
    ['pipeline', '../addin/host.ts'],
    ['pipeline', '../test/cli.test.ts'],
    ['pipeline', '@duckdb/node-api'],
    ['pipeline', 'exceljs'],
    ['pipeline', 'arquero'],
    ['pipeline', 'echarts'],
    ['pipeline/database', '../../addin/host.ts'],
    ['pipeline/database', 'exceljs'],
    ['pipeline/database', 'arquero'],
    ['pipeline/database', '@resvg/resvg-js'],
    ['pipeline/workbooks', '../../addin/host.ts'],
    ['pipeline/workbooks', '@duckdb/node-api'],
    ['pipeline/workbooks', 'echarts'],
    ['pipeline/workbooks', 'docx'],
    ['pipeline/simulation', '@duckdb/node-api'],
    ['pipeline/simulation', 'arquero'],
    ['pipeline/schemes', 'exceljs'],
    ['pipeline/schemes/xlsx', '@duckdb/node-api'],
    ['pipeline/schemes/xlsx', 'echarts'],
    ['pipeline/reports', '../../addin/host.ts'],
    ['pipeline/reports', '@duckdb/node-api'],
    ['pipeline/reports/page', '../table.ts'],
    ['pipeline/reports/page', 'echarts'],
  ])('%s importing %s', async (folder, module) => {
    const { lint } = await project({
      ...legal,
      [`${folder}/static.ts`]: `export * from '${module}';`,
      [`${folder}/dynamic.ts`]: `export const lazy = () => import('${module}');`,
    });
    const refused = `'${module}' import is restricted from being used by a pattern. [Error/eslint(no-restricted-imports)]`;
    expect(await lint()).toEqual({
      passed: false,
      lines: expect.arrayContaining([
        `${folder}/static.ts:1:1: ${refused}`,
        `${folder}/dynamic.ts:1:27: ${refused}`,
      ]),
    });
  });

  it.each([
    {
      what: 'a promise that nobody awaits',
      code: `export function bad(write: () => Promise<void>) { write(); }`,
      says: /^pipeline\/bad\.ts:.*\(no-floating-promises\)\]$/,
    },
    {
      what: 'a case that a switch leaves out',
      code: `export function bad(kind: 'a' | 'b') { switch (kind) { case 'a': break; } }`,
      says: /^pipeline\/bad\.ts:.*\(switch-exhaustiveness-check\)\]$/,
    },
    {
      what: 'an error that is swallowed',
      code: `export function bad(act: () => void) { try { act(); } catch {} }`,
      says: /^pipeline\/bad\.ts:.*\(no-empty\)\]$/,
    },
    {
      what: 'any',
      code: `export const bad = (value: any): string => String(value);`,
      says: /^pipeline\/bad\.ts:.*\(no-explicit-any\)\]$/,
    },
    {
      what: 'a page in what is known of a workbook',
      file: 'addin/session/bad.ts',
      code: `export const bad = (): string => document.title;`,
      says: /^addin\/session\/bad\.ts:.*\(no-restricted-globals\)\]$/,
    },
    {
      what: 'a terminal that is not the printer',
      code: `export const bad = () => console.log('done');`,
      says: /^pipeline\/bad\.ts:.*\(no-console\)\]$/,
    },
  ])('$what', async ({ file = 'pipeline/bad.ts', code, says }) => {
    const { lint } = await project({ ...legal, [file]: code });
    expect(await lint()).toEqual({
      passed: false,
      lines: expect.arrayContaining([expect.stringMatching(says)]),
    });
  });
});
