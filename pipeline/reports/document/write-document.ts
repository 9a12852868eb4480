import { Document, Packer } from 'docx';
import { repack } from '../../files/repack.ts';
import { documentWords } from '../wording/document.zh-CN.ts';
import type { OfficialDocument } from './blocks.ts';
import { documentSections } from './document-sections.ts';
import { fontTable } from './font-table.ts';
import { compactForm, officialForm } from './form.ts';
import { oneLine } from './text-runs.ts';
import { documentStyles } from './styles.ts';
import { stampedProperties } from './stamped-properties.ts';

/** Made once: a document's styles do not change with it. */
const styles = {
  official: documentStyles(officialForm),
  compact: documentStyles(compactForm),
};

/** A docx in the form of GB/T 9704-2012. The same document has the same bytes. */
export async function writeDocument(document: OfficialDocument): Promise<Uint8Array> {
  const isCompact = document.compact === true;
  const form = isCompact ? compactForm : officialForm;
  const title = oneLine(document.title);
  const file = new Document({
    title: document.simulated ? documentWords.simulatedTitle(title) : title,
    creator: documentWords.creator,
    lastModifiedBy: documentWords.creator,
    evenAndOddHeaderAndFooters: true,
    defaultTabStop: 2 * form.character,
    styles: isCompact ? styles.compact : styles.official,
    sections: documentSections(document, form),
  });
  const packed = await Packer.pack(file, 'uint8array', false, [
    { path: 'word/fontTable.xml', data: fontTable() },
  ]);
  return repack(packed, (name, content) =>
    name === 'docProps/core.xml' ? stampedProperties(content, document.generatedAt) : content,
  );
}
