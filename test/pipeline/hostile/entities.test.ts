import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished, expect, it } from 'vitest';
import { hostileInbox, soundOnes } from '../../support/hostile-inbox.ts';
import { withEntries, withText } from '../../support/parts.ts';

/** A server that notes what it is asked for. */
async function listening(): Promise<{ address: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, asked };
}

it('no DTD, no entity and no link of a file is ever followed', async () => {
  const inbox = await hostileInbox();
  const { address, asked } = await listening();
  const inSheet = (doctype: string, reference: string) =>
    withText(inbox.sound, /sheet2\.xml$/, (xml) =>
      xml
        .replace(/^(<\?xml[^>]*\?>)?/, (head) => `${head}<!DOCTYPE x ${doctype}>`)
        .replace('<sheetData>', `<!--x--><sheetData>${reference}`),
    );
  await inbox.put({
    '外部定义.xlsx': inSheet(`SYSTEM "${address}/x.dtd"`, ''),
    '外部实体.xlsx': inSheet(`[<!ENTITY x SYSTEM "${address}/x">]`, '&x;'),
    '本地实体.xlsx': inSheet('[<!ENTITY x SYSTEM "file:///etc/passwd">]', '&x;'),
    '参数实体.xlsx': inSheet(`[<!ENTITY % x SYSTEM "${address}/p"> %x;]`, ''),
    '实体炸弹.xlsx': inSheet(
      '[<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY x "&b;&b;&b;&b;&b;">]',
      '&x;',
    ),
    '无名实体.xlsx': withText(inbox.sound, /sheet2\.xml$/, (xml) =>
      xml.replace('<sheetData>', '<sheetData>&x;'),
    ),
    '外部链接.xlsx': withEntries(
      withText(inbox.sound, /workbook\.xml\.rels$/, (xml) =>
        xml.replace(
          '</Relationships>',
          `<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="${address}/book.xlsx" TargetMode="External"/></Relationships>`,
        ),
      ),
      (entry) => entry,
    ),
    '外部工作表.xlsx': withText(inbox.sound, /workbook\.xml\.rels$/, (xml) =>
      xml.replace(
        /Target="worksheets\/sheet2\.xml"/,
        `Target="${address}/sheet.xml" TargetMode="External"`,
      ),
    ),
    '外部图片.xlsx': withText(inbox.sound, /sheet2\.xml$/, (xml) =>
      xml.replace('</worksheet>', '<picture r:id="rId1"/></worksheet>'),
    ),
  });

  const refused = 'rejected file.part-damaged xl/worksheets/sheet2.xml';
  expect(await inbox.collect()).toEqual({
    ...soundOnes,
    '外部定义.xlsx': `${refused} doctype`,
    '外部实体.xlsx': `${refused} doctype`,
    '本地实体.xlsx': `${refused} doctype`,
    '参数实体.xlsx': `${refused} doctype`,
    '实体炸弹.xlsx': `${refused} doctype`,
    '无名实体.xlsx': `${refused} unknown`,
    '外部链接.xlsx': 'accepted',
    '外部工作表.xlsx': 'rejected file.part-missing 指标评分',
    '外部图片.xlsx': 'accepted',
  });
  expect(asked).toEqual([]);
});
