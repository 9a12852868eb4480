import { strFromU8, strToU8 } from 'fflate';
import { repack } from '../files/repack.ts';

/**
 * Packs a workbook anew, the same bytes for the same workbook, with rows of tables whose height a
 * program may stretch when somebody writes more into them. Rows under merged cells keep theirs, as no
 * program stretches those. `change` may put another XML in the place of a sheet's.
 */
export function finishPackage(
  bytes: Uint8Array,
  change: (sheet: string) => string = (sheet) => sheet,
): Uint8Array {
  return repack(bytes, (name, content) => {
    const isSheet = /^xl\/worksheets\/sheet\d+\.xml$/.test(name);
    return isSheet ? strToU8(stretchable(change(strFromU8(content)))) : content;
  });
}

function stretchable(xml: string): string {
  return xml.includes('<mergeCell ') ? xml : xml.replaceAll(/(<row [^>]*) customHeight="1"/g, '$1');
}
