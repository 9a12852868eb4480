import fc from 'fast-check';
import { expect, it } from 'vitest';
import { safeText } from '../../../../pipeline/reports/document/safe-text.ts';
import { writeDocument } from '../../../../pipeline/reports/document/write-document.ts';
import { docxPart, docxText } from '../../../support/docx-text.ts';
import { sampleDocument } from '../../../support/sample-document.ts';
import { readXml } from '../../../support/xml.ts';

it.each([
  ['控制\u{0}字\u{1F}符\u{7F}', '控制\u{FFFD}字\u{FFFD}符\u{FFFD}'],
  ['孤\u{D800}立', '孤\u{FFFD}立'],
  ['非\u{FFFE}字符', '非\u{FFFD}字符'],
  ['一\r\n二\r三\n四\t五', '一\n二\n三\n四\t五'],
  ['<w:b/>&amp;"\'🏔️', '<w:b/>&amp;"\'🏔️'],
])('%j is written as %j', (text, safe) => {
  expect(safeText(text)).toBe(safe);
});

it('makes of whatever was typed a document that says it, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary', minLength: 1 }).filter((text) => /\S/.test(text)),
      async (typed) => {
        const bytes = await writeDocument({
          ...sampleDocument,
          title: typed,
          signedBy: typed,
          blocks: [
            {
              kind: 'table',
              columns: [{ header: '列', width: 1, align: 'left' }],
              rows: [[typed]],
            },
          ],
        });

        expect(docxText(bytes).split('\n')).toContain(safeText(typed).replaceAll('\n', '⏎'));
        expect(() => readXml(docxPart(bytes, 'docProps/core.xml'))).not.toThrow();
      },
    ),
    { numRuns: 60 },
  );
});
