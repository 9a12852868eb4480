import { strFromU8, strToU8 } from 'fflate';
import { repack } from '../../files/repack.ts';
import { escaped } from '../../workbooks/xml-text.ts';
import { withNames, type NamedCells } from './cell-names.ts';
import { withFixedIds } from './fixed-ids.ts';

/** Packs the ranking's workbook anew with the names that its formulas speak of: the same bytes for the same workbook. */
export function finishWorkbook(bytes: Uint8Array, names: NamedCells): Uint8Array {
  return repack(bytes, (name, content) => {
    if (name === 'xl/workbook.xml') return strToU8(withNames(strFromU8(content), names));
    if (name === 'xl/sharedStrings.xml') return withEscapes(content);
    const isSheet = /^xl\/worksheets\/sheet\d+\.xml$/.test(name);
    return isSheet ? strToU8(withFixedIds(strFromU8(content))) : content;
  });
}

/** Shared strings that are read as they stand; there may be hundreds of megabytes, and hardly ever one that is not. */
function withEscapes(strings: Uint8Array): Uint8Array {
  const { buffer, byteOffset, byteLength } = strings;
  const mayLook = Buffer.from(buffer, byteOffset, byteLength).includes('_x');
  return mayLook ? strToU8(escaped(strFromU8(strings))) : strings;
}
