import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../pipeline/reports/document/blocks.ts';
import { writeDocument } from '../../../../pipeline/reports/document/write-document.ts';
import { docxText } from '../../../support/docx-text.ts';
import { golden } from '../../../support/golden.ts';
import { sampleDocument } from '../../../support/sample-document.ts';

async function textOf(blocks: readonly Block[]): Promise<readonly string[]> {
  const { title, date, simulated, generatedAt } = sampleDocument;
  const bytes = await writeDocument({ title, date, simulated, generatedAt, blocks });
  return docxText(bytes).trimEnd().split('\n').slice(1, -1);
}

describe('the text of a document', () => {
  it('is that of its blocks, with the numbers that follow from where they stand', async () => {
    const text = docxText(await writeDocument(sampleDocument));

    expect(text).toBe(await golden('reports/document.txt', text));
  });

  it('counts headings on beyond ten', async () => {
    const blocks = Array.from({ length: 21 }, (): Block => ({
      kind: 'heading',
      level: 1,
      text: '项',
    }));

    expect((await textOf(blocks)).slice(8)).toEqual([
      '九、项',
      '十、项',
      '十一、项',
      '十二、项',
      '十三、项',
      '十四、项',
      '十五、项',
      '十六、项',
      '十七、项',
      '十八、项',
      '十九、项',
      '二十、项',
      '二十一、项',
    ]);
  });

  it('counts anew below each parent and in each annex', async () => {
    const text = await textOf([
      { kind: 'heading', level: 1, text: '甲' },
      { kind: 'heading', level: 2, text: '甲' },
      { kind: 'heading', level: 3, text: '甲' },
      { kind: 'heading', level: 3, text: '乙' },
      { kind: 'heading', level: 2, text: '乙' },
      { kind: 'heading', level: 3, text: '甲' },
      { kind: 'heading', level: 1, text: '乙' },
      { kind: 'heading', level: 3, text: '越级' },
      { kind: 'heading', level: 2, text: '甲' },
      { kind: 'annex', title: '附' },
      { kind: 'heading', level: 2, text: '甲' },
      { kind: 'heading', level: 1, text: '甲' },
    ]);

    expect(text).toEqual([
      '一、甲',
      '（一）甲',
      '1.甲',
      '2.乙',
      '（二）乙',
      '1.甲',
      '二、乙',
      '1.越级',
      '（一）甲',
      '附件：附',
      '2024年1月5日',
      '附件',
      '附',
      '（一）甲',
    ]);
  });

  it('has no number for the only annex, and no list where there is none', async () => {
    expect(await textOf([{ kind: 'paragraph', text: '正文' }])).toEqual(['正文']);
    expect(await textOf([{ kind: 'annex', title: '名单' }])).toEqual([
      '附件：名单',
      '2024年1月5日',
      '附件',
    ]);
  });

  it('puts what was typed on several lines on one, but for cells', async () => {
    expect(
      await textOf([
        { kind: 'heading', level: 1, text: '一\r\n二' },
        { kind: 'paragraph', text: '一 \n 二\r三' },
        {
          kind: 'table',
          caption: '一\n二',
          columns: [{ header: '列', width: 1, align: 'left' }],
          rows: [['一\n二'], []],
        },
      ]),
    ).toEqual(['一、一 二', '一 二 三', '一 二', '列', '一⏎二', '']);
  });
});
