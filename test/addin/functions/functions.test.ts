import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { customFunctions } from '../../../addin/functions/functions.ts';
import {
  registerFunctions,
  type CustomFunctionsRuntime,
} from '../../../addin/excel/register-functions.ts';
import type { Locale } from '#core/findings/describe.ts';
import { FunctionFailure } from '../../../addin/functions/function-failure.ts';
import { schemeOf } from '../../../addin/functions/scheme-of.ts';
import { scheme } from '../../pipeline/workbooks/sample.ts';

interface FunctionList {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly { readonly description: string }[];
  }[];
}

const file = join(import.meta.dirname, '../../../addin/functions/functions.json');
const metadata = JSON.parse(readFileSync(file, 'utf8')) as FunctionList;

/** What a cell shows that a custom function gave no result for. */
class CellError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

type Run = (...given: unknown[]) => Promise<unknown>;

/** The functions as Excel has them once they are registered. */
function registered(locale: Locale = 'zh-CN', schemeNow = async () => scheme): Map<string, Run> {
  const runs = new Map<string, Run>();
  const runtime: CustomFunctionsRuntime = {
    associate: (id, run) => void runs.set(id, run as Run),
    Error: CellError,
  };
  registerFunctions(runtime, customFunctions(schemeNow), () => locale);
  return runs;
}

function call(id: string, ...given: unknown[]): Promise<unknown> | undefined {
  return registered().get(id)?.(...given);
}

describe('the list of functions', () => {
  it('has every function of the code, and no other', () => {
    const ids = metadata.functions.map(({ id }) => id);
    expect(ids).toEqual([...registered().keys()]);
    expect(metadata.functions.map(({ name }) => name)).toEqual(ids);
  });

  it('has as many parameters as the code takes', () => {
    const declared = metadata.functions.map(({ id, parameters }) => [id, parameters.length]);
    const taken = Object.entries(customFunctions(async () => scheme)).map(([id, run]) => [
      id,
      run.length,
    ]);
    expect(declared).toEqual(taken);
  });

  it('says in Chinese what each function and parameter is, with its unit or range', () => {
    const said = metadata.functions.flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((parameter) => parameter.description),
    ]);
    expect(said.filter((text) => !/\p{Script=Han}.*。$/u.test(text))).toEqual([]);
  });
});

describe('POINTS', () => {
  it.each([
    ['a share', '1.1.1', 0.95, 10],
    ['half of what is asked', '1.1.1', 0.475, 5],
    ['a percentage as text', '1.1.1', '47.5%', 5],
    ['a number', '1.1.2', 45, 6],
    ['a day as its serial number', '1.3', 45_018, 9.5],
    ['a day as text', '1.3', '2023-04-02', 9.5],
    ['that it was not done', '1.3', '未完成', 0],
    ['items', '2.1', '1、3', 1],
    ['a level', '2.3', '基本健全', 6],
    ['nothing', '1.1.1', '', ''],
    ['an empty cell', '1.1.1', null, ''],
  ])('gives the points for %s', async (_, code, value, expected) => {
    expect(await call('POINTS', code, value)).toBe(expected);
  });

  it.each([
    ['9.9', 1, '#N/A', '考评方案中没有编号为「9.9」的指标。'],
    ['1.1.1', '很多', '#VALUE!', '1.1.1'],
    ['1.1.1', true, '#VALUE!', '1.1.1'],
    ['1.1.1', 1.5, '#VALUE!', '1.1.1'],
  ])('says of indicator %s with %s why it gives none', async (code, value, error, message) => {
    await expect(call('POINTS', code, value)).rejects.toMatchObject({
      code: error,
      message: expect.stringContaining(message),
    });
  });

  it('says so in English where Excel speaks English', async () => {
    const points = registered('en').get('POINTS');
    await expect(points?.('9.9', 1)).rejects.toThrow('no indicator with the code "9.9"');
  });

  it('says that there is no scheme in a workbook that is none of ours', async () => {
    const failure = new FunctionFailure({ kind: 'no-workbook' });
    const points = registered('zh-CN', () => Promise.reject(failure)).get('POINTS');
    await expect(points?.('1.1.1', 1)).rejects.toMatchObject({ code: '#N/A' });
  });
});

describe('SCORERATE', () => {
  it('is the share of the points, whatever else stands among them', async () => {
    const scores = [
      [8, '—'],
      [0.5, ''],
    ];
    const points = [
      [10, 5],
      ['分值', true],
    ];
    expect(await call('SCORERATE', scores, points)).toBeCloseTo(8.5 / 15, 15);
  });

  it('adds decimals exactly', async () => {
    expect(await call('SCORERATE', [[0.1, 0.2]], [[0.3]])).toBe(1);
  });

  it('says that there are no points to reach', async () => {
    await expect(call('SCORERATE', [[1]], [['']])).rejects.toMatchObject({ code: '#VALUE!' });
  });
});

describe('WEIGHTEDSCORE', () => {
  it.each([
    [85, 100, 0.1, null, 8.5],
    [85, 100, 0.1, undefined, 8.5],
    [170, 200, 0.12, null, 10.2],
    [85.25, 100, 0.1, null, 8.53],
    [85.25, 100, 0.1, 3, 8.525],
    [85.25, 100, 0.1, 0, 9],
  ])(
    'of %d out of %d at %d, to %s places, is %d',
    async (score, total, weight, places, expected) => {
      expect(await call('WEIGHTEDSCORE', score, total, weight, places)).toBe(expected);
    },
  );

  it.each([
    [85, 0, 0.1, 2, '总分应大于 0。'],
    [85, 100, 10, 2, '权重应在 0 至 1 之间'],
    [85, 100, -0.1, 2, '权重应在 0 至 1 之间'],
    [85, 100, 0.1, 1.5, '小数位数'],
    [85, 100, 0.1, 7, '小数位数'],
  ])('says why it gives none for %d, %d, %d, %d', async (score, total, weight, places, message) => {
    await expect(call('WEIGHTEDSCORE', score, total, weight, places)).rejects.toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining(message),
    });
  });
});

describe('the scheme of a session', () => {
  it('is not there for a workbook that was refused', async () => {
    const refused = {
      state: { phase: 'refused' as const, findings: [] },
      subscribe: () => () => {},
    };
    await expect(schemeOf(refused)).rejects.toMatchObject({ problem: { kind: 'no-workbook' } });
  });
});
