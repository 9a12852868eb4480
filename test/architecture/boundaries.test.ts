import { beforeAll, describe, expect, it } from 'vitest';
import { checkProject, type Outcome } from '../support/project.ts';

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
  it.each(['types', 'lint'] as const)('passes the check of %s', async (check) => {
    expect(await checkProject(check, legal)).toEqual({ passed: true, lines: [] });
  });
});

const mistyped = [
  {
    what: 'Node in core',
    file: 'core/node.ts',
    code: `export { readFile } from 'node:fs/promises';`,
    says: /^core\/node\.ts\(.*TS2591: Cannot find name 'node:fs\/promises'/,
  },
  {
    what: "Node's globals in core",
    file: 'core/node-globals.ts',
    code: `export const bad = process.argv;`,
    says: /^core\/node-globals\.ts\(.*TS2591: Cannot find name 'process'/,
  },
  {
    what: 'the DOM in core',
    file: 'core/dom.ts',
    code: `export const bad = document.title;`,
    says: /^core\/dom\.ts\(.*TS2584: Cannot find name 'document'/,
  },
  {
    what: 'pipeline in core',
    file: 'core/pipeline.ts',
    code: `export { print } from '../pipeline/printer.ts';`,
    says: /^core\/pipeline\.ts\(.*TS6307: File '.*\/pipeline\/printer\.ts' is not listed/,
  },
  {
    what: 'addin in core',
    file: 'core/addin.ts',
    code: `export { pane } from '../addin/host.ts';`,
    says: /^core\/addin\.ts\(.*TS6307: File '.*\/addin\/host\.ts' is not listed/,
  },
  {
    what: 'tests in pipeline',
    file: 'pipeline/tests.ts',
    code: `import '../test/cli.test.ts';`,
    says: /^pipeline\/tests\.ts\(.*TS6307: File '.*\/test\/cli\.test\.ts' is not listed/,
  },
  {
    what: 'addin in pipeline',
    file: 'pipeline/addin.ts',
    code: `export { pane } from '../addin/host.ts';`,
    says: /^pipeline\/addin\.ts\(.*TS6307: File '.*\/addin\/host\.ts' is not listed/,
  },
  {
    what: 'the DOM in pipeline',
    file: 'pipeline/dom.ts',
    code: `export const bad = document.title;`,
    says: /^pipeline\/dom\.ts\(.*TS2584: Cannot find name 'document'/,
  },
  {
    what: "Node's globals in addin",
    file: 'addin/node-globals.ts',
    code: `export const bad = process.argv;`,
    says: /^addin\/node-globals\.ts\(.*TS2591: Cannot find name 'process'/,
  },
  {
    what: 'Excel outside addin/excel',
    file: 'addin/taskpane/excel.ts',
    code: `export const bad = new Excel.RequestContext();`,
    says: /^addin\/taskpane\/excel\.ts\(.*TS2503: Cannot find namespace 'Excel'|TS2304: Cannot find name 'Excel'/,
  },
  {
    what: 'Office outside addin/excel',
    file: 'addin/session/office.ts',
    code: `export const bad = () => Office.onReady();`,
    says: /^addin\/session\/office\.ts\(.*TS2304: Cannot find name 'Office'/,
  },
  {
    what: "Node in the page's script",
    file: 'pipeline/reports/page/node-globals.ts',
    code: `export const bad = process.argv;`,
    says: /^pipeline\/reports\/page\/node-globals\.ts\(.*TS2591: Cannot find name 'process'/,
  },
  {
    what: 'syntax that Node cannot strip',
    file: 'pipeline/enum.ts',
    code: `export enum Bad { One }`,
    says: /^pipeline\/enum\.ts\(.*TS1294: .*'erasableSyntaxOnly'/,
  },
];

describe('what the compiler refuses', () => {
  let types: Outcome;
  beforeAll(async () => {
    const refused = mistyped.map(({ file, code }) => [file, code]);
    types = await checkProject('types', { ...legal, ...Object.fromEntries(refused) });
  });

  it.each(mistyped)('$what', ({ says }) => {
    expect(types).toEqual({
      passed: false,
      lines: expect.arrayContaining([expect.stringMatching(says)]),
    });
  });
});

const imports = [
  { folder: 'core', module: 'exceljs' },
  { folder: 'core', module: 'node:fs' },
  { folder: 'core', module: 'yaml' },
  { folder: 'core', module: '../pipeline/cli.ts' },
  { folder: 'core', module: '../addin/host.ts' },
  { folder: 'core', module: '../test/cli.test.ts' },
  { folder: 'addin', module: '../pipeline/cli.ts' },
  { folder: 'addin', module: '../test/cli.test.ts' },
  { folder: 'addin', module: '../emulator/workbook.ts' },
  { folder: 'addin', module: '../tools/demo.ts' },
  { folder: 'addin', module: 'node:fs' },
  { folder: 'addin', module: 'exceljs' },
  { folder: 'addin', module: 'preact' },
  { folder: 'addin/excel', module: 'preact' },
  { folder: 'addin/session', module: '../excel/excel.ts' },
  { folder: 'addin/session', module: '../taskpane/pane.tsx' },
  { folder: 'addin/session', module: '@fluentui/web-components' },
  { folder: 'addin/taskpane', module: '../excel/excel.ts' },
  { folder: 'addin/taskpane', module: '../../pipeline/cli.ts' },
  { folder: 'emulator', module: '../addin/host.ts' },
  { folder: 'emulator', module: '../test/cli.test.ts' },
  { folder: 'tools', module: '../test/cli.test.ts' },
  { folder: 'tools', module: '@duckdb/node-api' },
  { folder: 'pipeline', module: '../addin/host.ts' },
  { folder: 'pipeline', module: '../test/cli.test.ts' },
  { folder: 'pipeline', module: '@duckdb/node-api' },
  { folder: 'pipeline', module: 'exceljs' },
  { folder: 'pipeline', module: 'arquero' },
  { folder: 'pipeline', module: 'echarts' },
  { folder: 'pipeline/database', module: '../../addin/host.ts' },
  { folder: 'pipeline/database', module: 'exceljs' },
  { folder: 'pipeline/database', module: 'arquero' },
  { folder: 'pipeline/database', module: '@resvg/resvg-js' },
  { folder: 'pipeline/workbooks', module: '../../addin/host.ts' },
  { folder: 'pipeline/workbooks', module: '@duckdb/node-api' },
  { folder: 'pipeline/workbooks', module: 'echarts' },
  { folder: 'pipeline/workbooks', module: 'docx' },
  { folder: 'pipeline/simulation', module: '@duckdb/node-api' },
  { folder: 'pipeline/simulation', module: 'arquero' },
  { folder: 'pipeline/simulation', module: 'exceljs' },
  { folder: 'pipeline/schemes', module: 'exceljs' },
  { folder: 'pipeline/schemes/xlsx', module: '@duckdb/node-api' },
  { folder: 'pipeline/schemes/xlsx', module: 'echarts' },
  { folder: 'pipeline/reports', module: '../../addin/host.ts' },
  { folder: 'pipeline/reports', module: '@duckdb/node-api' },
  { folder: 'pipeline/reports/page', module: '../table.ts' },
  { folder: 'pipeline/reports/page', module: 'echarts' },
].map(({ folder, module }, index) => ({
  folder,
  module,
  still: `${folder}/static-${index}.ts`,
  lazy: `${folder}/dynamic-${index}.ts`,
}));

const careless = [
  {
    what: 'a promise that nobody awaits',
    file: 'pipeline/promise.ts',
    code: `export function bad(write: () => Promise<void>) { write(); }`,
    says: /^pipeline\/promise\.ts:.*\(no-floating-promises\)\]$/,
  },
  {
    what: 'a case that a switch leaves out',
    file: 'pipeline/switch.ts',
    code: `export function bad(kind: 'a' | 'b') { switch (kind) { case 'a': break; } }`,
    says: /^pipeline\/switch\.ts:.*\(switch-exhaustiveness-check\)\]$/,
  },
  {
    what: 'an error that is swallowed',
    file: 'pipeline/swallowed.ts',
    code: `export function bad(act: () => void) { try { act(); } catch {} }`,
    says: /^pipeline\/swallowed\.ts:.*\(no-empty\)\]$/,
  },
  {
    what: 'any',
    file: 'pipeline/any.ts',
    code: `export const bad = (value: any): string => String(value);`,
    says: /^pipeline\/any\.ts:.*\(no-explicit-any\)\]$/,
  },
  {
    what: 'a page in what is known of a workbook',
    file: 'addin/session/page.ts',
    code: `export const bad = (): string => document.title;`,
    says: /^addin\/session\/page\.ts:.*\(no-restricted-globals\)\]$/,
  },
  {
    what: 'a terminal that is not the printer',
    file: 'pipeline/terminal.ts',
    code: `export const bad = () => console.log('done');`,
    says: /^pipeline\/terminal\.ts:.*\(no-console\)\]$/,
  },
];

describe('what the linter refuses', () => {
  let lint: Outcome;
  beforeAll(async () => {
    const refused = [
      ...imports.flatMap(({ module, still, lazy }) => [
        [still, `export * from '${module}';`],
        [lazy, `export const lazy = () => import('${module}');`],
      ]),
      ...careless.map(({ file, code }) => [file, code]),
    ];
    lint = await checkProject('lint', { ...legal, ...Object.fromEntries(refused) });
  });

  it.each(imports)('$folder importing $module', ({ module, still, lazy }) => {
    const refused = `'${module}' import is restricted from being used by a pattern. [Error/eslint(no-restricted-imports)]`;
    expect(lint).toEqual({
      passed: false,
      lines: expect.arrayContaining([`${still}:1:1: ${refused}`, `${lazy}:1:27: ${refused}`]),
    });
  });

  it.each(careless)('$what', ({ says }) => {
    expect(lint).toEqual({
      passed: false,
      lines: expect.arrayContaining([expect.stringMatching(says)]),
    });
  });
});
