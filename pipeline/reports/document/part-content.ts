import { Paragraph, type FileChild } from 'docx';
import { documentWords } from '../wording/document.zh-CN.ts';
import { annexList } from './annex-list.ts';
import { blockContent } from './block-content.ts';
import type { OfficialDocument } from './blocks.ts';
import type { Annex, DocumentPart } from './document-parts.ts';
import { uprightPage, widePage, type DocumentForm } from './form.ts';
import { signature } from './signature.ts';
import { textRuns } from './text-runs.ts';

/** The body between the title above and the list of annexes and the signature below, none of which stands alone on a page. */
export function bodyContent(
  body: DocumentPart,
  annexes: readonly Annex[],
  document: OfficialDocument,
  form: DocumentForm,
): readonly FileChild[] {
  return [
    new Paragraph({ style: 'Title', children: textRuns(document.title) }),
    ...body.blocks.flatMap((block, index) =>
      blockContent(
        block,
        uprightPage,
        form,
        annexes.length === 0 && index === body.blocks.length - 1,
      ),
    ),
    ...annexList(annexes, form),
    ...signature(document, form),
  ];
}

/** An annex below its label and title. `startsPage`: the page is not turned over by a new section. */
export function annexContent(
  part: DocumentPart,
  annex: Annex,
  annexCount: number,
  form: DocumentForm,
  startsPage: boolean,
): readonly FileChild[] {
  const page = part.isWide ? widePage : uprightPage;
  return [
    new Paragraph({
      style: 'AnnexLabel',
      ...(startsPage ? { pageBreakBefore: true } : {}),
      text: documentWords.annex(annex.number, annexCount),
    }),
    new Paragraph({ style: 'AnnexTitle', children: textRuns(annex.title) }),
    ...part.blocks.flatMap((block) => blockContent(block, page, form, false)),
  ];
}
