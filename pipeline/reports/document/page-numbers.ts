import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { documentWords } from '../wording/document.zh-CN.ts';
import { pageNumberForm } from './form.ts';

/** `— 1 —`, one character from the right edge of odd pages and from the left one of even pages (GB/T 9704-2012, 7.5). */
export function pageNumbers(): { readonly default: Footer; readonly even: Footer } {
  const space = pageNumberForm.character;
  return {
    default: footer(AlignmentType.RIGHT, { right: space }),
    even: footer(AlignmentType.LEFT, { left: space }),
  };
}

function footer(
  alignment: (typeof AlignmentType)['LEFT' | 'RIGHT'],
  indent: { readonly left: number } | { readonly right: number },
): Footer {
  const { before, after } = documentWords.pageNumber;
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        alignment,
        indent,
        children: [new TextRun({ children: [before, PageNumber.CURRENT, after] })],
      }),
    ],
  });
}
