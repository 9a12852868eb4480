import { Document, Packer } from 'docx';
import { withoutTimes } from '../../files/without-times.ts';
import type { OfficialDocument } from './blocks.ts';
import { coreProperties } from './core-properties.ts';
import { documentSections } from './document-sections.ts';
import { fontTable } from './font-table.ts';
import { compactForm, officialForm } from './form.ts';
import { documentStyles } from './styles.ts';

/** Made once: a document's styles do not change with it. */
const styles = {
  official: documentStyles(officialForm),
  compact: documentStyles(compactForm),
};

/**
 * A docx in the form of GB/T 9704-2012. The same document has the same bytes: what the library draws
 * from the clock is replaced, and nothing is used for which it draws lots.
 */
export async function writeDocument(document: OfficialDocument): Promise<Uint8Array> {
  const isCompact = document.compact === true;
  const form = isCompact ? compactForm : officialForm;
  const file = new Document({
    evenAndOddHeaderAndFooters: true,
    defaultTabStop: 2 * form.character,
    styles: isCompact ? styles.compact : styles.official,
    sections: documentSections(document, form),
  });
  const packed = await Packer.pack(file, 'uint8array', false, [
    { path: 'docProps/core.xml', data: coreProperties(document) },
    { path: 'word/fontTable.xml', data: fontTable() },
  ]);
  return withoutTimes(packed);
}
