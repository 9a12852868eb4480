import { strFromU8, strToU8, unzipSync } from 'fflate';
import { repack } from '../files/repack.ts';
import { joinLooks } from './join-looks.ts';
import { joinValidations } from './join-validations.ts';
import { plainQuotes } from './plain-quotes.ts';

const STYLES = 'xl/styles.xml';
const STRINGS = 'xl/sharedStrings.xml';

/** What is done to parts beside: to each sheet, to the shared strings. */
interface Changes {
  readonly sheet?: (xml: string) => string;
  readonly strings?: (xml: string) => string;
}

/**
 * Packs a workbook of ExcelJS anew, the same bytes for the same workbook, without what says nothing or
 * says it again, and with rows of tables whose height a program may stretch when somebody writes more
 * into them. Rows under merged cells keep theirs, as no program stretches those.
 */
export function finishPackage(
  bytes: Uint8Array,
  { sheet = asItIs, strings = asItIs }: Changes = {},
): Uint8Array {
  const { [STYLES]: written } = unzipSync(bytes, { filter: ({ name }) => name === STYLES });
  const { styles, numbers } = joinLooks(strFromU8(written ?? new Uint8Array()));
  const finished = (name: string, xml: string) => {
    if (name === STYLES) return styles;
    if (name === STRINGS) return strings(xml);
    const isSheet = /^xl\/worksheets\/sheet\d+\.xml$/.test(name);
    return isSheet ? finishSheet(sheet(xml), numbers) : xml;
  };
  return repack(bytes, (name, content) =>
    name.endsWith('.xml') ? strToU8(plainQuotes(finished(name, strFromU8(content)))) : content,
  );
}

function asItIs(xml: string): string {
  return xml;
}

function finishSheet(xml: string, looks: readonly number[]): string {
  const isStretchable = !xml.includes('<mergeCell ');
  const finished = xml
    .replaceAll(/<row [^>]*>/g, (row) => {
      const plain = row.replaceAll(SAYS_NOTHING, '');
      return isStretchable ? plain.replace(' customHeight="1"', '') : plain;
    })
    .replaceAll(/<cfRule [^>]*>/g, (rule) =>
      rule.replace(/ dxfId="(\d+)"/, (_, look: string) => ` dxfId="${looks[Number(look)]}"`),
    );
  return joinValidations(finished);
}

/** Hints of a row that a program works out for itself: where its cells are, how far its letters hang down. */
const SAYS_NOTHING = / (?:spans|x14ac:dyDescent)="[^"]*"/g;
