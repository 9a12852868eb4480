import { strFromU8, strToU8, unzipSync, zipSync, type ZippableFile } from 'fflate';

/** Stands in every entry for the time of writing, in whatever time zone. */
const MOMENT = new Date(2000, 0, 1);

/**
 * Packs a workbook anew: entries without the time of writing, so that the same workbook has the same
 * bytes, none for folders, which are no parts of a workbook, and rows of tables whose height a
 * program may stretch when somebody writes more into them. Rows under merged cells keep theirs, as no
 * program stretches those.
 */
export function finishPackage(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  const entries = parts.map(([name, content]) => {
    const isSheet = /^xl\/worksheets\/sheet\d+\.xml$/.test(name);
    const finished = isSheet ? strToU8(stretchable(strFromU8(content))) : content;
    const entry: ZippableFile = [finished, { mtime: MOMENT }];
    return [name, entry] as const;
  });
  return zipSync(Object.fromEntries(entries));
}

function stretchable(xml: string): string {
  return xml.includes('<mergeCell ') ? xml : xml.replaceAll(/(<row [^>]*) customHeight="1"/g, '$1');
}
