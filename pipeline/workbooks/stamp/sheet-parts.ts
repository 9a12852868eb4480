import { decodeText } from '../xml-text.ts';

/** Names of the parts that hold the sheets, by the names of the sheets, as ExcelJS numbers them in `xl/workbook.xml`. */
export function sheetParts(workbook: string): ReadonlyMap<string, string> {
  return new Map(
    [...workbook.matchAll(/<sheet sheetId="(\d+)" name="([^"]*)"/g)].map(([, id, name = '']) => [
      decodeText(name),
      `xl/worksheets/sheet${id}.xml`,
    ]),
  );
}
