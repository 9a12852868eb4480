import { documentWords } from '../wording/document.zh-CN.ts';
import type { DocumentForm } from './form.ts';
import type { ParagraphStyle } from './paragraph-style.ts';

/** The styles of tables, key figures and charts, and of what stands above and below them. */
export function tableStyles(form: DocumentForm): readonly ParagraphStyle[] {
  const { styles } = documentWords;
  const line = { height: form.tableLine, rule: 'atLeast' } as const;
  const cell = { font: 'table', size: form.tableSize, line } as const;
  const caption = {
    font: 'heading',
    size: form.captionSize,
    align: 'center',
    keepLines: true,
    line,
  } as const;
  return [
    { id: 'Caption', name: 'caption', ...caption, keepNext: true, before: 160, after: 80 },
    { id: 'TableHeader', name: styles.tableHeader, ...cell, font: 'heading', align: 'center' },
    { id: 'TableText', name: styles.tableText, ...cell, align: 'left' },
    {
      id: 'TableNote',
      name: styles.tableNote,
      ...cell,
      size: form.noteSize,
      before: 60,
      after: 160,
    },
    {
      id: 'TableStart',
      name: styles.tableStart,
      ...cell,
      keepNext: true,
      line: { height: 100, rule: 'exact' },
    },
    { id: 'TableEnd', name: styles.tableEnd, ...cell, line: { height: 160, rule: 'exact' } },
    {
      id: 'KeyFigure',
      name: styles.keyFigure,
      ...cell,
      font: 'heading',
      size: form.figureSize,
      align: 'center',
    },
    { id: 'KeyLabel', name: styles.keyLabel, ...cell, align: 'center' },
    {
      id: 'Figure',
      name: styles.figure,
      align: 'center',
      keepNext: true,
      line: { height: 240, rule: 'auto' },
      before: 160,
    },
    { id: 'FigureCaption', name: styles.figureCaption, ...caption, before: 60, after: 160 },
  ];
}
