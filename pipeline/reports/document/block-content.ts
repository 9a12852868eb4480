import { Paragraph, TextRun, type FileChild } from 'docx';
import type { PlacedBlock } from './document-parts.ts';
import { figureBlock } from './figure-block.ts';
import { textHeight, textWidth, type DocumentForm, type PageForm } from './form.ts';
import { keyFiguresBlock } from './key-figures-block.ts';
import { tableBlock } from './table-block.ts';
import { oneLine } from './text-runs.ts';

/** What a figure leaves of a page's height for the heading above it and its caption. */
const FIGURE_SHARE = 0.8;

/** A longer paragraph holds a page by itself, and LibreOffice would not break one that is kept with the next. */
const KEPT = 140;

/** A block as paragraphs and tables on a page. `keepNext` holds a paragraph together with what follows it. */
export function blockContent(
  { block, place, number }: PlacedBlock,
  page: PageForm,
  form: DocumentForm,
  keepNext: boolean,
): readonly FileChild[] {
  const width = textWidth(page);
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({ style: `Heading${block.level}`, text: number + oneLine(block.text) }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          style: 'NormalIndent',
          ...(keepNext && block.text.length <= KEPT ? { keepNext } : {}),
          children: [new TextRun(oneLine(block.text))],
        }),
      ];
    case 'table':
      return tableBlock(block, width, form.tableSize);
    case 'figures':
      return keyFiguresBlock(block.items, width);
    case 'figure':
      return figureBlock(block, { width, height: textHeight(page) * FIGURE_SHARE }, place);
  }
}
