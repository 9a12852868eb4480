import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OfficialDocument } from '../../../../pipeline/reports/document/blocks.ts';
import { writeDocument } from '../../../../pipeline/reports/document/write-document.ts';
import { lastingFolder } from '../../../support/lasting-folder.ts';
import { convert } from '../../../support/libreoffice.ts';
import { pdfPages, pdfWords } from '../../../support/pdf-pages.ts';
import { sampleDocument } from '../../../support/sample-document.ts';

/** Points in a millimetre. */
const MILLIMETRE = 72 / 25.4;
const LINE = '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未';
const folder = lastingFolder();

async function printed(name: string, document: OfficialDocument): Promise<string> {
  const path = join(folder(), `${name}.docx`);
  await writeFile(path, await writeDocument(document));
  return convert(path, 'pdf');
}

describe('a document in LibreOffice', () => {
  it('has 22 lines of 28 characters on a page', async () => {
    const { date, generatedAt } = sampleDocument;
    const path = await printed('lines', {
      title: '标题',
      blocks: [{ kind: 'paragraph', text: LINE.repeat(50).slice(2) }],
      date,
      simulated: false,
      generatedAt,
    });

    const [first, second, third] = await pdfPages(path);

    expect(first).toEqual(['标题', LINE.slice(2), ...Array(19).fill(LINE), '—1—']);
    expect(second).toEqual([...Array(22).fill(LINE), '—2—']);
    expect(third).toEqual([...Array(8).fill(LINE), '2024 年 1 月 5 日', '—3—']);
  });

  it('has its page number 7 mm below the text, right on odd pages and left on even ones', async () => {
    const path = await printed('sample', sampleDocument);

    const [odd, even] = await Promise.all([pdfWords(path, 1), pdfWords(path, 2)]);
    const [before, after] = odd.filter(({ text }) => text === '—');
    const start = even.find(({ text }) => text === '—');

    const middle = ((before?.top ?? 0) + (before?.bottom ?? 0)) / 2;
    expect(middle / MILLIMETRE).toBeCloseTo(297 - 35 + 7, 0);
    expect(after?.right).toBeCloseTo((210 - 26) * MILLIMETRE - 14, 0);
    expect(start?.left).toBeCloseTo(28 * MILLIMETRE + 14, 0);
  });

  it('tells on every page that its data are simulated, and begins each annex on a new one', async () => {
    const pages = await pdfPages(await printed('annexes', sampleDocument));

    expect(pages.map(([mark]) => mark?.replaceAll(/\s+/g, ' '))).toEqual(
      Array(7).fill('模拟数据 仅供演示'),
    );
    expect(pages.map(([, line]) => line?.replaceAll(' ', ''))).toEqual([
      '某省县级法治政府建设',
      '二、总体结果',
      '附件：1.全省排名',
      '附件1',
      '名次单位',
      '附件2',
      '附件3',
    ]);
  });
});
