import { beforeAll, describe, expect, it } from 'vitest';
import { writeDocument } from '../../../../pipeline/reports/document/write-document.ts';
import { docxElements, paragraphsOfStyle, within } from '../../../support/docx-elements.ts';
import { docxStyle } from '../../../support/docx-style.ts';
import { present } from '../../../support/present.ts';
import { sampleChart, sampleDocument } from '../../../support/sample-document.ts';
import { elementsOf, type XmlElement } from '../../../support/xml.ts';

const DOCUMENT = 'word/document.xml';
let bytes: Uint8Array;
let tables: readonly XmlElement[];

beforeAll(async () => {
  bytes = await writeDocument(sampleDocument);
  tables = docxElements(bytes, DOCUMENT, 'w:tbl');
});

function attributesIn(element: XmlElement | undefined, name: string) {
  return [...elementsOf(present(element))]
    .filter((inner) => inner.name === name)
    .map(({ attributes }) => attributes);
}

describe('a table', () => {
  it('is as wide as the text, and its columns as wide as their shares', () => {
    const [, grades, , wide] = tables;

    expect(attributesIn(grades, 'w:tblW')).toEqual([{ 'w:type': 'dxa', 'w:w': '8845' }]);
    expect(attributesIn(grades, 'w:tblLayout')).toEqual([{ 'w:type': 'fixed' }]);
    expect(attributesIn(grades, 'w:gridCol')).toEqual([
      { 'w:w': '1769' },
      { 'w:w': '5307' },
      { 'w:w': '1769' },
    ]);
    expect(attributesIn(wide, 'w:tblW')).toEqual([{ 'w:type': 'dxa', 'w:w': '12760' }]);
  });

  it('repeats its header row, marked as one, on every page and splits no row', () => {
    const [, , ranking] = tables;
    const [header] = docxElements(bytes, DOCUMENT, 'w:tr');

    expect(attributesIn(ranking, 'w:tr')).toHaveLength(46);
    expect(attributesIn(ranking, 'w:tblHeader')).toHaveLength(1);
    expect(attributesIn(ranking, 'w:cantSplit')).toHaveLength(46);
    expect(header).toBeDefined();
  });

  it('stays with its caption above and its note below', () => {
    const [, grades] = tables;
    const rows = present(grades).children.filter(({ name }) => name === 'w:tr');

    expect(docxStyle(bytes, 'Caption')).toMatchObject({ 'w:keepNext': { 'w:val': '1' } });
    expect(rows.map((row) => attributesIn(row, 'w:keepNext').length)).toEqual([3, 3, 3, 3]);
    expect(docxStyle(bytes, 'TableNote')).toMatchObject({ 'w:sz': { 'w:val': '18' } });
  });

  it('of very many rows is several under one caption, each with the header and none without a row lost', async () => {
    const rows = Array.from({ length: 450 }, (_, index) => [`${index + 1}`]);
    const columns = [{ header: '名次', width: 1, align: 'center' }] as const;
    const block = { kind: 'table', caption: '全国排名', columns, rows, note: '注' } as const;

    const long = await writeDocument({ ...sampleDocument, blocks: [block] });

    const parts = docxElements(long, DOCUMENT, 'w:tbl');
    expect(parts.map((part) => attributesIn(part, 'w:tr').length)).toEqual([201, 201, 51]);
    expect(parts.map((part) => attributesIn(part, 'w:tblHeader').length)).toEqual([1, 1, 1]);
    expect(paragraphsOfStyle(long, 'Caption')).toHaveLength(1);
    expect(paragraphsOfStyle(long, 'TableNote')).toHaveLength(1);
  });

  it('of many rows breaks between pages, but leaves no single row on one', () => {
    const [, , ranking] = tables;
    const rows = present(ranking).children.filter(({ name }) => name === 'w:tr');
    const kept = rows.flatMap((row, index) =>
      attributesIn(row, 'w:keepNext').length > 0 ? index : [],
    );

    expect(kept).toEqual([0, 1, 44]);
  });

  it('sets figures flush right and leaves the grid of the page alone', () => {
    const [, grades] = tables;

    expect(attributesIn(grades, 'w:jc')).toEqual([
      { 'w:val': 'center' },
      { 'w:val': 'right' },
      { 'w:val': 'center' },
      { 'w:val': 'right' },
      { 'w:val': 'center' },
      { 'w:val': 'right' },
    ]);
    expect(docxStyle(bytes, 'Normal')).toMatchObject({ 'w:snapToGrid': { 'w:val': '0' } });
    expect(docxStyle(bytes, 'TableText')).toMatchObject({
      'w:spacing': { 'w:line': '300', 'w:lineRule': 'atLeast' },
    });
  });

  it('of key figures has rules above and below alone, five at most in a row', async () => {
    const items = Array.from({ length: 7 }, (_, index) => ({ label: '项', figure: `${index}` }));
    const many = await writeDocument({
      ...sampleDocument,
      blocks: [{ kind: 'figures', items }],
    });

    const [table] = docxElements(many, DOCUMENT, 'w:tbl');
    const borders = within(present(table), 'w:tblBorders').children;

    expect(attributesIn(table, 'w:tr')).toHaveLength(2);
    expect(attributesIn(table, 'w:gridCol')).toHaveLength(4);
    expect(borders.map(({ name, attributes }) => [name, attributes['w:val']])).toEqual([
      ['w:top', 'single'],
      ['w:left', 'none'],
      ['w:bottom', 'single'],
      ['w:right', 'none'],
      ['w:insideH', 'none'],
      ['w:insideV', 'none'],
    ]);
  });
});

describe('a figure', () => {
  it('is told in words to those who cannot see it, and stays with its caption', () => {
    const [drawing] = docxElements(bytes, DOCUMENT, 'wp:docPr');

    expect(drawing?.attributes).toEqual({
      id: '16',
      name: '图1　得分分布',
      descr: sampleChart.summary,
    });
    expect(docxStyle(bytes, 'Figure')).toMatchObject({
      'w:keepNext': { 'w:val': '1' },
      'w:jc': { 'w:val': 'center' },
    });
    expect(paragraphsOfStyle(bytes, 'FigureCaption')).toHaveLength(1);
  });

  it.each([
    { width: 300, height: 200, emu: ['2857500', '1905000'] },
    { width: 1200, height: 600, emu: ['5610225', '2800350'] },
    { width: 600, height: 3000, emu: ['1295400', '6477000'] },
  ])('of $width × $height is no larger than the page has room', async ({ width, height, emu }) => {
    const chart = { ...sampleChart, width, height };
    const other = await writeDocument({
      ...sampleDocument,
      blocks: [{ kind: 'figure', chart, caption: '图' }],
    });

    const [extent] = docxElements(other, DOCUMENT, 'wp:extent');

    expect(extent?.attributes).toMatchObject({ cx: emu[0], cy: emu[1] });
  });
});
