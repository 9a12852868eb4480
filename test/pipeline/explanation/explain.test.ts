import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { CommandInput } from '../../../pipeline/command.ts';
import { command } from '../../../pipeline/commands/explain.ts';
import type { Block, CommandResult } from '../../../pipeline/printer.ts';
import { en } from '../../../pipeline/wording/en.ts';
import type { Words } from '../../../pipeline/wording/words.ts';
import { zhCN } from '../../../pipeline/wording/zh-CN.ts';
import { explainedRound } from '../../support/explained-round.ts';
import { equationsIn } from '../../support/equations.ts';
import { golden } from '../../support/golden.ts';

function explain(directory: string, unit: string, words: Words = zhCN): Promise<CommandResult> {
  const input: CommandInput = { arguments: [directory], options: { unit } };
  return command.run(input, {
    now: () => new Date('2024-01-15T02:30:00Z'),
    progress: () => undefined,
    words,
  });
}

const textOf = (blocks: readonly Block[]) =>
  `${blocks.map((block) => (block.kind === 'text' ? block.text : '')).join('\n')}\n`;

const withoutBigints = (_key: string, value: unknown) =>
  typeof value === 'bigint' ? Number(value) : value;

const widthOf = (text: string) => Math.max(...text.split('\n').map((line) => stringWidth(line)));

const cases = [
  ['reviewed.zh-CN.txt', '620102', zhCN],
  ['lossy.zh-CN.txt', '永登县', zhCN],
  ['lossy.en.txt', '兰州市永登县', en],
  ['missing.zh-CN.txt', '620122', zhCN],
] as const;

/** What is told in each case, one after the other: they share a database. */
async function explainAll(directory: string): Promise<string[]> {
  const told: string[] = [];
  for (const [, unit, words] of cases) {
    const { blocks } = await explain(directory, unit, words);
    told.push(textOf(blocks));
  }
  return told;
}

describe('explain', () => {
  it('tells each step with its figures and cells, in calculations that can be followed', async () => {
    const { directory } = await explainedRound();

    const told = await explainAll(directory);

    const wanted = cases.map(([name], index) => golden(`explain/${name}`, told[index] ?? ''));
    expect(told).toEqual(await Promise.all(wanted));
    expect(Math.max(...told.map(widthOf))).toBeLessThanOrEqual(80);
    const equations = told.flatMap((text) => equationsIn(text.replaceAll(/\n +/g, ' ')));
    expect(equations.length).toBeGreaterThan(30);
    expect(equations.map(({ worked }) => worked)).toEqual(equations.map(({ printed }) => printed));
  });

  it('gives machines the same as data', async () => {
    const { directory } = await explainedRound();

    const { data } = await explain(directory, '620102');

    expect(JSON.parse(JSON.stringify(data, withoutBigints))).toMatchObject({
      ranking: { unit_code: '620102', rank: 2 },
      ranked: {
        figures: { earned: '8.5', attainable: '10', base: '8.5', vetoCap: '6', score: '6' },
        vetoes: [{ code: 'V1', file: '否决.csv', cell: 'A2' }],
        standing: { rank: 2, of: 2, before: { rank: 1, units: [{ code: '620121' }] } },
      },
    });
  });
});
