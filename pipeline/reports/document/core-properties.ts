import { documentWords } from '../wording/document.zh-CN.ts';
import type { OfficialDocument } from './blocks.ts';
import { oneLine } from './text-runs.ts';

/** `docProps/core.xml`: title, maker and the time of making, in whose place the library puts the clock's. */
export function coreProperties(document: OfficialDocument): string {
  const title = oneLine(document.title);
  const marked = document.simulated ? documentWords.simulatedTitle(title) : title;
  const made = `xsi:type="dcterms:W3CDTF">${new Date(document.generatedAt).toISOString().slice(0, 19)}Z`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties' +
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escape(marked)}</dc:title><dc:creator>${documentWords.creator}</dc:creator>` +
    `<dc:language>zh-CN</dc:language>` +
    `<cp:lastModifiedBy>${documentWords.creator}</cp:lastModifiedBy>` +
    `<dcterms:created ${made}</dcterms:created><dcterms:modified ${made}</dcterms:modified>` +
    '</cp:coreProperties>'
  );
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
