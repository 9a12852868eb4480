import { beforeAll, describe, expect, it } from 'vitest';
import { writeDocument } from '../../../../pipeline/reports/document/write-document.ts';
import {
  docxAttributes,
  docxElements,
  paragraphsOfStyle,
  within,
} from '../../../support/docx-elements.ts';
import { docxStyle } from '../../../support/docx-style.ts';
import { docxPart } from '../../../support/docx-text.ts';
import { present } from '../../../support/present.ts';
import { sampleDocument } from '../../../support/sample-document.ts';

const DOCUMENT = 'word/document.xml';
let official: Uint8Array;
let compact: Uint8Array;

beforeAll(async () => {
  official = await writeDocument(sampleDocument);
  compact = await writeDocument({ ...sampleDocument, compact: true });
});

function font(name: string) {
  return {
    'w:rFonts': {
      'w:ascii': name,
      'w:hAnsi': name,
      'w:eastAsia': name,
      'w:cs': name,
      'w:hint': 'eastAsia',
    },
  };
}

/** Sizes are in half points, lengths in twips: 567 make a centimetre. */
describe('the form of GB/T 9704-2012', () => {
  it('has A4 sheets with margins of 37, 26, 35 and 28 mm, wide annexes on their side', () => {
    const upright = { 'w:w': '11906', 'w:h': '16838', 'w:orient': 'portrait' };
    const wide = { 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' };
    const margins = { 'w:top': '2098', 'w:right': '1474', 'w:bottom': '1980', 'w:left': '1587' };
    const turned = { 'w:top': '1587', 'w:right': '2098', 'w:bottom': '1474', 'w:left': '1980' };

    expect(docxAttributes(official, DOCUMENT, 'w:pgSz')).toEqual([upright, wide, upright]);
    expect(docxAttributes(official, DOCUMENT, 'w:pgMar')).toMatchObject([margins, turned, margins]);
  });

  it('has a grid of 22 lines and 28 characters', () => {
    const grid = { 'w:type': 'linesAndChars', 'w:linePitch': '580', 'w:charSpace': '-848' };

    expect(docxAttributes(official, DOCUMENT, 'w:docGrid')).toEqual([grid, grid, grid]);
  });

  it.each([
    { style: 'Title', name: '方正小标宋简体', size: '44' },
    { style: 'AnnexTitle', name: '方正小标宋简体', size: '44' },
    { style: 'Normal', name: '仿宋_GB2312', size: '32' },
    { style: 'Footer', name: '宋体', size: '28' },
    { style: 'TableText', name: '宋体', size: '21' },
    { style: 'TableHeader', name: '黑体', size: '21' },
    { style: 'Caption', name: '黑体', size: '24' },
  ])('sets $style in $name, size $size', ({ style, name, size }) => {
    expect(docxStyle(official, style)).toMatchObject({
      ...font(name),
      'w:sz': { 'w:val': size },
    });
  });

  it.each([
    { level: 1, name: '黑体' },
    { level: 2, name: '楷体_GB2312' },
    { level: 3, name: '仿宋_GB2312' },
    { level: 4, name: '仿宋_GB2312' },
  ])('sets headings of level $level in $name, as large as the body', ({ level, name }) => {
    const style = docxStyle(official, `Heading${level}`);

    expect(style).toMatchObject({ ...font(name), 'w:outlineLvl': { 'w:val': `${level - 1}` } });
    expect(style).not.toHaveProperty('w:sz');
  });

  it.each(['NormalIndent', 'Heading1', 'Heading2', 'Heading3', 'Heading4'])(
    'indents the first line of %s by two characters',
    (style) => {
      expect(docxStyle(official, style)).toMatchObject({
        'w:ind': { 'w:firstLineChars': '200', 'w:firstLine': '632' },
      });
    },
  );

  it('gives every line of the text 29 points, and leaves no line of a paragraph alone', () => {
    expect(docxStyle(official, 'Normal')).toMatchObject({
      'w:spacing': { 'w:line': '580', 'w:lineRule': 'exact' },
      'w:widowControl': { 'w:val': '1' },
    });
  });

  it.each(['Title', 'Heading1', 'Heading2', 'Heading3', 'Heading4', 'Caption', 'AnnexTitle'])(
    'keeps %s with what follows it',
    (style) => {
      expect(docxStyle(official, style)).toMatchObject({
        'w:keepNext': { 'w:val': '1' },
        'w:keepLines': { 'w:val': '1' },
      });
    },
  );

  it('ends the date four characters from the right', () => {
    expect(docxStyle(official, 'Date')).toMatchObject({
      'w:jc': { 'w:val': 'right' },
      'w:ind': { 'w:rightChars': '400', 'w:right': '1264' },
    });
  });

  it.each([
    { signer: '某省法治办', right: '1422' },
    { signer: '某省委全面依法治省委员会办公室', right: '0' },
  ])('puts $signer over the middle of the date as far as the edge', async ({ signer, right }) => {
    const bytes = await writeDocument({ ...sampleDocument, signedBy: signer });

    const [paragraph] = paragraphsOfStyle(bytes, 'Signature');

    expect(within(present(paragraph), 'w:ind').attributes).toEqual({ 'w:right': right });
  });

  it('numbers pages between dashes, right on odd pages and left on even ones, 7 mm below', () => {
    const settings = docxAttributes(official, 'word/settings.xml', 'w:evenAndOddHeaders');
    const [margins] = docxAttributes(official, DOCUMENT, 'w:pgMar');

    expect(settings).toEqual([{}]);
    expect(margins).toMatchObject({ 'w:footer': '1427' });
    expect(docxStyle(official, 'Footer')).toMatchObject({
      'w:spacing': { 'w:line': '320', 'w:lineRule': 'exact' },
    });
    expect(docxPart(official, 'word/footer1.xml')).toContain('<w:t xml:space="preserve">— </w:t>');
    expect(docxPart(official, 'word/footer1.xml')).toContain('PAGE');
    expect(docxAttributes(official, 'word/footer1.xml', 'w:jc')).toEqual([{ 'w:val': 'right' }]);
    expect(docxAttributes(official, 'word/footer1.xml', 'w:ind')).toEqual([{ 'w:right': '280' }]);
    expect(docxAttributes(official, 'word/footer2.xml', 'w:jc')).toEqual([{ 'w:val': 'left' }]);
    expect(docxAttributes(official, 'word/footer2.xml', 'w:ind')).toEqual([{ 'w:left': '280' }]);
  });

  it('starts an annex on a new page with 附件 at the top left', () => {
    expect(docxStyle(official, 'AnnexLabel')).toMatchObject({
      ...font('黑体'),
      'w:jc': { 'w:val': 'left' },
    });
    expect(docxAttributes(official, DOCUMENT, 'w:pageBreakBefore')).toHaveLength(1);
    expect(docxAttributes(official, DOCUMENT, 'w:sectPr')).toHaveLength(3);
  });

  it('tells by which other names a machine may have the fonts', () => {
    const fonts = docxElements(official, 'word/fontTable.xml', 'w:font').map(
      ({ attributes, children }) => [attributes['w:name'], children[0]?.attributes['w:val']],
    );

    expect(fonts).toEqual([
      ['方正小标宋简体', '方正小标宋_GBK,FZXiaoBiaoSong-B05S,宋体,SimSun'],
      ['仿宋_GB2312', '仿宋,FangSong,FangSong_GB2312'],
      ['楷体_GB2312', '楷体,KaiTi,KaiTi_GB2312'],
      ['黑体', 'SimHei'],
      ['宋体', 'SimSun'],
    ]);
  });

  it('is Chinese to a screen reader', () => {
    expect(docxAttributes(official, 'word/styles.xml', 'w:lang')).toMatchObject([
      { 'w:eastAsia': 'zh-CN' },
    ]);
  });
});

describe('the compact form', () => {
  it('has smaller type on 35 lines between the same margins', () => {
    expect(docxAttributes(compact, DOCUMENT, 'w:pgMar')).toEqual(
      docxAttributes(official, DOCUMENT, 'w:pgMar'),
    );
    expect(docxAttributes(compact, DOCUMENT, 'w:docGrid')[0]).toEqual({
      'w:type': 'lines',
      'w:linePitch': '360',
    });
    expect(docxStyle(compact, 'Title')).toMatchObject({ 'w:sz': { 'w:val': '36' } });
    expect(docxStyle(compact, 'Normal')).toMatchObject({
      ...font('仿宋_GB2312'),
      'w:sz': { 'w:val': '21' },
      'w:spacing': { 'w:line': '360', 'w:lineRule': 'exact' },
    });
  });
});
