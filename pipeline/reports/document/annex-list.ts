import { Paragraph, Tab, TextRun } from 'docx';
import { documentWords } from '../wording/document.zh-CN.ts';
import type { Annex } from './document-parts.ts';
import type { DocumentForm } from './form.ts';
import { oneLine } from './text-runs.ts';

/** Where the word 附件, the number behind it and the titles begin, in characters from the left edge. */
const WORD = 2;
const NUMBER = 5;
const TITLE = 6.5;

/**
 * The annexes, below the body's text: 附件：1. …, each title aligned with itself where it needs more
 * lines (GB/T 9704-2012, 7.3.4). A single annex has no number.
 */
export function annexList(annexes: readonly Annex[], form: DocumentForm): readonly Paragraph[] {
  const isOnly = annexes.length === 1;
  return annexes.map(({ number, title }, index) => {
    const from = index === 0 ? WORD : NUMBER;
    const to = isOnly ? NUMBER : TITLE;
    const word = index === 0 ? documentWords.annexes : '';
    const name = oneLine(title);
    return new Paragraph({
      style: 'AnnexList',
      ...(index === 0 ? { spacing: { before: form.linePitch } } : {}),
      indent: {
        left: Math.round(to * form.character),
        hanging: Math.round((to - from) * form.character),
      },
      children: [
        new TextRun(isOnly ? word + name : { children: [`${word}${number}.`, new Tab(), name] }),
      ],
    });
  });
}
