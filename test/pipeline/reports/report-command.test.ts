import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CommandInput } from '../../../pipeline/command.ts';
import { command } from '../../../pipeline/commands/report.ts';
import type { CommandResult } from '../../../pipeline/printer.ts';
import { zhCN } from '../../../pipeline/wording/zh-CN.ts';
import { docxText } from '../../support/docx-text.ts';
import { explainedRound } from '../../support/explained-round.ts';
import { golden } from '../../support/golden.ts';

function report(directory: string, options: CommandInput['options']): Promise<CommandResult> {
  return command.run(
    { arguments: [directory], options: { at: '2024-01-15', ...options } },
    { now: () => new Date(), progress: () => undefined, words: zhCN },
  );
}

/** Everything under the reports' folder, each with its folder's name. */
async function written(directory: string): Promise<string[]> {
  const entries = await readdir(join(directory, 'reports'), { recursive: true });
  return entries.filter((name) => /\.\w+$/.test(name)).toSorted();
}

describe('report', () => {
  it('writes the card and ledger of a unit that is named, and then of all, and no other report', async () => {
    const { directory } = await explainedRound();

    const one = await report(directory, { unit: '永登县' });
    const afterOne = await written(directory);
    const all = await report(directory, { cards: true });

    const own = ['cards/620121-永登县.docx', 'ledgers/620121-永登县.xlsx'];
    expect(afterOne).toEqual(own);
    expect(one.data).toMatchObject({
      files: [],
      cards: [join(directory, 'reports', own[0] ?? '')],
      ledgers: [join(directory, 'reports', own[1] ?? '')],
    });
    expect(await written(directory)).toEqual([
      'cards/620102-城关区.docx',
      'cards/620121-永登县.docx',
      'cards/620122-皋兰县.docx',
      'ledgers/620102-城关区.xlsx',
      'ledgers/620121-永登县.xlsx',
    ]);
    expect(all.blocks.map((block) => (block.kind === 'text' ? block.text : ''))).toContain(
      '  反馈卡 3 份，在 reports/cards；整改台账 2 份，在 reports/ledgers',
    );
    const got = docxText(await readFile(join(directory, 'reports', own[0] ?? '')));
    expect(got).toBe(await golden('reports/cards/every-rule.txt', got));
  });

  it('writes other reports beside them where formats are asked for', async () => {
    const { directory } = await explainedRound();

    const { data } = await report(directory, { unit: '620102', format: 'xlsx' });

    expect(await written(directory)).toEqual([
      'cards/620102-城关区.docx',
      'ledgers/620102-城关区.xlsx',
      'ranking.xlsx',
    ]);
    expect((data as { files: string[] }).files.map((file) => basename(file))).toEqual([
      'ranking.xlsx',
    ]);
  });
});
