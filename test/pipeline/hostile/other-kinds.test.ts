import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import * as sheetjs from 'xlsx';
import { compoundFile } from '../../support/compound-file.ts';
import { hostileInbox, soundOnes } from '../../support/hostile-inbox.ts';
import { withEntries, withText } from '../../support/parts.ts';

/** A workbook of one cell, by what it says, as SheetJS writes it in another format. */
function written(bookType: sheetjs.BookType, said: string): Uint8Array {
  const workbook = sheetjs.utils.book_new();
  sheetjs.utils.book_append_sheet(workbook, sheetjs.utils.aoa_to_sheet([[said]]), '指标评分');
  return sheetjs.write(workbook, { type: 'buffer', bookType }) as Uint8Array;
}

const html = (said: string) => `<html><body><table><tr><td>${said}</td></tr></table></body></html>`;

it('files of other kinds are told for what they are, by whatever name they come', async () => {
  const inbox = await hostileInbox();
  await inbox.put({
    '旧.xls': written('xls', '一'),
    '旧.xlsx': written('xls', '二'),
    '二进制.xlsb': written('xlsb', '一'),
    '二进制.xlsx': written('xlsb', '二'),
    '开放.ods': written('ods', '一'),
    '开放.xlsx': written('ods', '二'),
    '平面.xlsx': written('fods', '一'),
    '金山.et': compoundFile(['Workbook', 'ETExtData', '一']),
    '金山.xlsx': compoundFile(['Workbook', 'ETExtData', '二']),
    '密码.xlsx': compoundFile(['EncryptionInfo', 'EncryptedPackage']),
    '逗号.xlsx': 'unit_code,indicator_code,value\n620102,1.1.1,1\n',
    '网页.xls': html('一'),
    '网页.xlsx': html('二'),
    '文书.xlsx': zipSync({ 'word/document.xml': strToU8('<x/>') }),
    '压缩.xlsx': zipSync({ '皋兰县.xlsx': inbox.sound }),
    '空.xlsx': '',
    '空格.xlsx ': inbox.sound,
    '宏.xlsm': withEntries(inbox.sound, (entry) => entry),
    '宏类型.xlsx': withText(inbox.sound, /Content_Types/, (text) =>
      text.replace(
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
        'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      ),
    ),
    '宏部件.xlsx': withText(inbox.sound, /workbook\.xml\.rels$/, (text) =>
      text.replace(
        '</Relationships>',
        '<Relationship Id="rId99" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
      ),
    ),
  });

  expect(await inbox.collect()).toEqual({
    ...soundOnes,
    '旧.xls': 'rejected file.not-a-workbook .xls',
    '旧.xlsx': 'rejected file.not-a-workbook .xls',
    '二进制.xlsb': 'rejected file.not-a-workbook .xlsb',
    '二进制.xlsx': 'rejected file.not-a-workbook .xlsb',
    '开放.ods': 'rejected file.not-a-workbook .ods',
    '开放.xlsx': 'rejected file.not-a-workbook .ods',
    '平面.xlsx': 'rejected file.not-a-workbook',
    '金山.et': 'rejected file.not-a-workbook .et',
    '金山.xlsx': 'rejected file.not-a-workbook .xls',
    '密码.xlsx': 'rejected file.encrypted',
    '逗号.xlsx': 'rejected file.not-a-workbook',
    '网页.xls': 'rejected file.not-a-workbook .xls',
    '网页.xlsx': 'rejected file.not-a-workbook',
    '文书.xlsx': 'rejected file.not-a-workbook .docx',
    '压缩.xlsx': 'rejected file.not-a-workbook .zip',
    '空.xlsx': 'rejected file.empty',
    '空格.xlsx ': 'accepted',
    '宏.xlsm': 'rejected file.not-a-workbook .xlsm',
    '宏类型.xlsx': 'rejected file.macros',
    '宏部件.xlsx': 'rejected file.macros',
  });
});

/** Files of a kind, that is, how they begin. */
const rar = Buffer.from('Rar!\u001A\u0007\u0001\u0000 and the rest', 'latin1');
const sevenZip = Buffer.from('7z\u00BC\u00AF\u0027\u001C and the rest', 'latin1');
const gzip = Buffer.from('\u001F\u008B\u0008\u0000 and the rest', 'latin1');

it('a file that was given the ending of another kind is told of in one finding, by what it is', async () => {
  const inbox = await hostileInbox();
  await inbox.put({
    '工作簿.zip': inbox.sound,
    '工作簿.csv': withEntries(inbox.sound, (entry) => entry),
    '快压.zip': rar,
    '好压.zip': sevenZip,
    '包.zip': gzip,
    '空.zip': '',
    '快压.xlsx': Buffer.concat([rar, rar]),
    '好压.xlsx': Buffer.concat([sevenZip, sevenZip]),
    '快压.csv': Buffer.concat([rar, gzip]),
    '文书.xlsx': Buffer.from('%PDF-1.7'),
  });

  expect(await inbox.collect()).toEqual({
    ...soundOnes,
    '工作簿.zip': 'rejected file.extension .xlsx',
    '工作簿.csv': 'rejected file.extension .xlsx',
    '快压.zip': 'rejected file.not-a-workbook .rar',
    '好压.zip': 'rejected file.not-a-workbook .7z',
    '包.zip': 'rejected file.not-a-workbook .gz',
    '空.zip': 'rejected file.empty',
    '快压.xlsx': 'rejected file.not-a-workbook .rar',
    '好压.xlsx': 'rejected file.not-a-workbook .7z',
    '快压.csv': 'rejected file.extension .rar',
    '文书.xlsx': 'rejected file.not-a-workbook .pdf',
  });
});
