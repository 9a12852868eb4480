import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeCards, type CardOrder } from '../../../../pipeline/reports/cards/write-cards.ts';
import { detailsOf } from '../../../support/details-of.ts';
import { emptyFolder } from '../../../support/folders.ts';
import { exampleModel } from '../../../support/report-model.ts';
import { scoredModel } from '../../../support/scored-model.ts';

const unitNames = Array.from({ length: 20 }, (_, index) => `第${index + 1}县`);

/** Twenty units, enough that threads write them; the first lost nothing. */
const many = scoredModel({
  chapters: [{ name: '决策', leaves: ['审查', '公开'] }],
  units: unitNames.map((name, index) => ({
    name,
    prefecture: '甲市',
    province: '某省',
    points: [10, 10 - index / 4],
  })),
});

function order(directory: string, more: Partial<CardOrder> = {}): CardOrder {
  return { directory, sign: () => '', progress: () => undefined, ...more };
}

/** Everything in a folder by name. */
async function contentOf(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).toSorted();
  const contents = await Promise.all(names.map((name) => readFile(join(folder, name), 'base64')));
  return Object.fromEntries(names.map((name, index) => [name, contents[index] ?? '']));
}

describe('writing cards and ledgers', () => {
  it('gives every unit a card, and a ledger where there is something to mend', async () => {
    const directory = await emptyFolder();
    const progress: string[] = [];

    const written = await writeCards(
      many,
      detailsOf(many),
      order(directory, { progress: (done, total) => progress.push(`${done}/${total}`) }),
    );

    const names = unitNames.map((name, index) => `${100_000 + index}-${name}`);
    expect(written.cards.map((path) => basename(path))).toEqual(
      names.map((name) => `${name}.docx`),
    );
    expect((await readdir(join(directory, 'cards'))).toSorted()).toEqual(
      names.map((name) => `${name}.docx`),
    );
    expect((await readdir(join(directory, 'ledgers'))).toSorted()).toEqual(
      names.slice(1).map((name) => `${name}.xlsx`),
    );
    expect(progress.at(-1)).toBe('20/20');
  });

  it('gives the same bytes, whatever the number of threads', async () => {
    const [one, three] = [await emptyFolder(), await emptyFolder()];

    await writeCards(many, detailsOf(many), order(one, { workers: 1 }));
    await writeCards(many, detailsOf(many), order(three, { workers: 3 }));

    expect(await contentOf(join(three, 'cards'))).toEqual(await contentOf(join(one, 'cards')));
    expect(await contentOf(join(three, 'ledgers'))).toEqual(await contentOf(join(one, 'ledgers')));
  });

  it('gives the same bytes where the scores are too many to be held at once', async () => {
    const [whole, some] = [await emptyFolder(), await emptyFolder()];
    const asked: number[] = [];
    const details = detailsOf(many);
    const scoresOf = (units: readonly string[]) => {
      asked.push(units.length);
      return details.scoresOf(units);
    };

    await writeCards(many, details, order(whole));
    await writeCards({ ...many, scoreCount: 600_000 }, { scoresOf }, order(some));

    expect(asked).toEqual([16, 4]);
    expect(await contentOf(join(some, 'cards'))).toEqual(await contentOf(join(whole, 'cards')));
    expect(await contentOf(join(some, 'ledgers'))).toEqual(await contentOf(join(whole, 'ledgers')));
  });

  it('names the file that may not be written, writes all others, and leaves no half of one', async () => {
    const directory = await emptyFolder();
    await mkdir(join(directory, 'cards', '100004-第5县.docx'), { recursive: true });

    const written = writeCards(many, detailsOf(many), order(directory));

    await expect(written).rejects.toMatchObject({
      name: 'Failure',
      findings: [{ code: 'report.unwritable', parameters: { file: '100004-第5县.docx' } }],
    });
    const names = await readdir(join(directory, 'cards'));
    expect(names).toHaveLength(20);
    expect(names.filter((name) => !name.endsWith('.docx'))).toEqual([]);
  });

  it('counts those beyond the first ten that may not be written', async () => {
    const directory = await emptyFolder();
    const blocked = unitNames.slice(0, 12).map((name, index) => `${100_000 + index}-${name}.docx`);
    await Promise.all(
      blocked.map((name) => mkdir(join(directory, 'cards', name), { recursive: true })),
    );

    const findings = [
      ...blocked.slice(0, 10).map((file) => ({ code: 'report.unwritable', parameters: { file } })),
      { code: 'report.unwritable-more', parameters: { count: 2 } },
    ];
    await expect(writeCards(many, detailsOf(many), order(directory))).rejects.toMatchObject({
      findings,
    });
  });

  it('ends at once where there can be no folder, and says why', async () => {
    const directory = await emptyFolder();
    await writeFile(join(directory, 'cards'), 'a file where a folder should be');

    await expect(writeCards(many, detailsOf(many), order(directory))).rejects.toMatchObject({
      name: 'Failure',
      findings: [{ code: 'report.unwritable', parameters: { file: 'cards' } }],
    });
  });

  it('takes away cards of units that are gone, renamed or mended, and nothing else', async () => {
    const directory = await emptyFolder();
    const put = async (folder: string, name: string) => {
      await mkdir(join(directory, folder), { recursive: true });
      await writeFile(join(directory, folder, name), 'earlier');
    };
    await put('cards', '999999-已撤销县.docx');
    await put('cards', '620101-旧城关区.docx');
    await put('cards', '说明.docx');
    await put('ledgers', '620107-从前.xlsx');
    await put('ledgers', '620107-从前.txt');

    await writeCards(exampleModel, detailsOf(exampleModel), order(directory));

    const cards = await readdir(join(directory, 'cards'));
    expect(cards).toHaveLength(exampleModel.rankings.length + 1);
    expect(cards).toContain('说明.docx');
    const ledgers = await readdir(join(directory, 'ledgers'));
    expect(ledgers.filter((name) => name.startsWith('620107'))).toEqual(['620107-从前.txt']);
  });

  it('writes the card of one unit, and leaves those of others as they are', async () => {
    const directory = await emptyFolder();
    await mkdir(join(directory, 'cards'));
    await writeFile(join(directory, 'cards', '620101-城关区.docx'), 'earlier');
    await writeFile(join(directory, 'cards', '620104-从前.docx'), 'earlier');

    const { cards, ledgers } = await writeCards(
      exampleModel,
      detailsOf(exampleModel),
      order(directory, { unit: '620104' }),
    );

    const name = '620104-__script__img src=x onerror=alert(2)_';
    expect([...cards, ...ledgers].map((path) => basename(path))).toEqual([
      `${name}.docx`,
      `${name}.xlsx`,
    ]);
    expect((await readdir(join(directory, 'cards'))).toSorted()).toEqual([
      '620101-城关区.docx',
      `${name}.docx`,
    ]);
  });
});
