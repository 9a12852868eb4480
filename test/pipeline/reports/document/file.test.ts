import { unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { writeDocument } from '../../../../pipeline/reports/document/write-document.ts';
import { docxElements } from '../../../support/docx-elements.ts';
import { docxPart } from '../../../support/docx-text.ts';
import { sampleDocument } from '../../../support/sample-document.ts';

const CORE = 'docProps/core.xml';

function textsIn(bytes: Uint8Array, part: string, name: string): readonly string[] {
  return docxElements(bytes, part, name).map(({ text }) => text);
}

describe('the file of a document', () => {
  it('has the same bytes each time, whenever it is written', async () => {
    const first = await writeDocument(sampleDocument);
    vi.useFakeTimers({ now: new Date('2031-07-08T09:10:11Z'), toFake: ['Date'] });
    const second = await writeDocument(sampleDocument);
    vi.useRealTimers();

    expect(Buffer.from(second).equals(first)).toBe(true);
  });

  it('says what it is and when it was made', async () => {
    const bytes = await writeDocument({ ...sampleDocument, simulated: false });

    expect(textsIn(bytes, CORE, 'dc:title')).toEqual(['某省县级法治政府建设 中期评估报告']);
    expect(textsIn(bytes, CORE, 'dc:creator')).toEqual(['准绳']);
    expect(textsIn(bytes, CORE, 'dcterms:created')).toEqual(['2024-01-05T01:02:03Z']);
    expect(textsIn(bytes, CORE, 'dcterms:modified')).toEqual(['2024-01-05T01:02:03Z']);
  });

  it('is marked on every page and in its title where its data are simulated', async () => {
    const bytes = await writeDocument(sampleDocument);

    expect(textsIn(bytes, 'word/header1.xml', 'w:t')).toEqual(['模拟数据　仅供演示']);
    expect(textsIn(bytes, 'word/header2.xml', 'w:t')).toEqual(['模拟数据　仅供演示']);
    expect(
      docxElements(bytes, 'word/document.xml', 'w:headerReference').map(
        ({ attributes }) => attributes['w:type'],
      ),
    ).toEqual(['default', 'even']);
    expect(textsIn(bytes, CORE, 'dc:title')).toEqual([
      '【模拟数据】某省县级法治政府建设 中期评估报告',
    ]);
  });

  it('has no such mark where they are real', async () => {
    const bytes = await writeDocument({ ...sampleDocument, simulated: false });

    expect(Object.keys(unzipSync(bytes)).filter((name) => name.includes('header'))).toEqual([]);
    expect(docxPart(bytes, CORE)).not.toContain('模拟');
  });
});
