import { expect, it } from 'vitest';
import { hostileInbox, soundOnes } from '../../support/hostile-inbox.ts';
import { withText } from '../../support/parts.ts';

/** A sheet of the workbook by its part. */
const SCORES = /sheet2\.xml$/;
const WEIGHTS = /sheet4\.xml$/;

const text = (value: string) => ` t="inlineStr"><is><t xml:space="preserve">${value}</t></is>`;
const number = (value: string) => `><v>${value}</v>`;

/** The same workbook with a cell of a sheet written otherwise, its style kept. */
function cell(bytes: Uint8Array, sheet: RegExp, address: string, content: string): Uint8Array {
  return withText(bytes, sheet, (xml) =>
    xml.replace(
      new RegExp(String.raw`<c r="${address}"( s="\d+")?(?:[^<>]*/>|.*?</c>)`),
      (_, style: string) => `<c r="${address}"${style}${content}</c>`,
    ),
  );
}

/** A text of so many characters that does not pack well. */
function mixed(length: number): string {
  const codes = Array.from({ length }, (_, at) => 0x4e_00 + ((at * at * 31 + at * 7) % 20_000));
  return codes.map((code) => String.fromCodePoint(code)).join('');
}

it('odd numbers and texts in cells are understood or told of, each in its cell', async () => {
  const inbox = await hostileInbox();
  const value = (address: string, content: string) => cell(inbox.sound, SCORES, address, content);
  await inbox.put({
    '非数.xlsx': value('I8', number('NaN')),
    '无穷.xlsx': value('I8', number('INF')),
    '巨数.xlsx': value('I8', number('1e308')),
    '更巨.xlsx': value('I8', number('1e309')),
    '负零.xlsx': value('I10', number('-0')),
    '微数.xlsx': value('I10', number('5e-324')),
    '全角百分.xlsx': value('I7', text('１０％')),
    '全角小数.xlsx': value('I13', text('０．２５')),
    '全角清单.xlsx': value('I11', text('１、３')),
    '全角日期.xlsx': value('I9', text('２０２３年３月２０日')),
    '全角得分.xlsx': value('K7', text('２')),
    '全角权重.xlsx': cell(inbox.sound, WEIGHTS, 'B9', text('１０％')),
    '巨权重.xlsx': cell(inbox.sound, WEIGHTS, 'B9', number('1e308')),
    '负零权重.xlsx': cell(inbox.sound, WEIGHTS, 'B11', number('-0')),
    '一九零零.xlsx': value('I9', number('1')),
    '幽灵日.xlsx': value('I9', number('60')),
    '零日.xlsx': value('I9', number('0')),
    '负日.xlsx': value('I9', number('-1')),
    '九九九九.xlsx': value('I9', number('2958465')),
    '一万年.xlsx': value('I9', number('2958466')),
    '巨文.xlsx': value('L13', text('长'.repeat(3_500_000))),
    '杂文.xlsx': value('L13', text(mixed(3_500_000))),
    '长文.xlsx': value('L13', text('长'.repeat(1_201))),
    '不长.xlsx': value('L13', text('长'.repeat(1_200))),
    '控制符.xlsx': value('L13', text('_x0000__x001B_[31m红')),
    '反向.xlsx': value('L13', text('\u202E字反向')),
  });

  expect(await inbox.collect()).toEqual({
    ...soundOnes,
    '非数.xlsx': 'returned value.error',
    '无穷.xlsx': 'returned value.error',
    '巨数.xlsx': 'returned value.out-of-range',
    '更巨.xlsx': 'returned value.error',
    '负零.xlsx': 'accepted',
    '微数.xlsx': 'returned value.whole-number',
    '全角百分.xlsx': 'accepted value.as-text',
    '全角小数.xlsx': 'accepted value.as-text',
    '全角清单.xlsx': 'accepted value.as-text',
    '全角日期.xlsx': 'accepted value.as-text',
    '全角得分.xlsx': 'accepted value.as-text',
    '全角权重.xlsx': 'accepted weight.as-text',
    '巨权重.xlsx': 'returned weight.out-of-range weight.sum',
    '负零权重.xlsx': 'accepted weight.unnamed',
    '一九零零.xlsx': 'returned value.out-of-range',
    '幽灵日.xlsx': 'returned value.not-a-date',
    '零日.xlsx': 'returned value.not-a-date',
    '负日.xlsx': 'returned value.not-a-date',
    '九九九九.xlsx': 'returned value.out-of-range',
    '一万年.xlsx': 'returned value.not-a-date',
    '巨文.xlsx': 'rejected file.bomb xl/worksheets/sheet2.xml 300',
    '杂文.xlsx': 'rejected file.beyond-limit text 32767 xl/worksheets/sheet2.xml',
    '长文.xlsx': 'accepted file.text-cut 1200',
    '不长.xlsx': 'accepted',
    '控制符.xlsx': 'accepted',
    '反向.xlsx': 'accepted',
  });
});

it('a million formatted rows hold nothing; what stands where no row can be is told', async () => {
  const inbox = await hostileInbox();
  const formatted = Array.from(
    { length: 1_000_000 },
    (_, index) => `<row r="${index + 1_000}" s="1" customFormat="1"/>`,
  );
  const after = (more: string) =>
    withText(inbox.sound, SCORES, (xml) => xml.replace('</sheetData>', `${more}</sheetData>`));
  await inbox.put({
    '格式.xlsx': after(formatted.join('')),
    '表下.xlsx': after('<row r="6000"><c r="A6000"><v>1</v></c></row>'),
    '极下.xlsx': after('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'),
    '过下.xlsx': after('<row r="1048577"><c r="A1048577"><v>1</v></c></row>'),
    '极右.xlsx': after('<row r="500"><c r="XFD500"><v>1</v></c></row>'),
    '过右.xlsx': after('<row r="500"><c r="XFE500"><v>1</v></c></row>'),
  });

  expect(await inbox.collect()).toEqual({
    ...soundOnes,
    '格式.xlsx': 'accepted',
    '表下.xlsx': 'returned structure.rows-beyond',
    '极下.xlsx': 'rejected file.beyond-limit 指标评分 rows 20000',
    '过下.xlsx': 'rejected file.part-damaged xl/worksheets/sheet2.xml reference',
    '极右.xlsx': 'accepted',
    '过右.xlsx': 'rejected file.part-damaged xl/worksheets/sheet2.xml reference A500',
  });
});
