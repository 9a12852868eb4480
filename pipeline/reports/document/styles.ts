import { DocumentAttributes, DocumentDefaults, type IStylesOptions } from 'docx';
import { documentWords } from '../wording/document.zh-CN.ts';
import { pageNumberForm, type DocumentForm } from './form.ts';
import { paragraphStyle, runProperties, type ParagraphStyle } from './paragraph-style.ts';
import { DATE_INDENT } from './signature.ts';
import { tableStyles } from './table-styles.ts';

/** The styles of an official document. Headings, title, caption, date and the like are Word's own. */
export function documentStyles(form: DocumentForm): IStylesOptions {
  return {
    initialStyles: new DocumentAttributes(['w']),
    importedStyles: [
      new DocumentDefaults({
        run: {
          ...runProperties({ font: 'body', size: form.bodySize }),
          // Digits are Latin text: as Chinese, LibreOffice would break a number at the end of a line.
          language: { value: 'en-US', eastAsia: 'zh-CN', bidirectional: 'ar-SA' },
        },
      }),
      ...[
        ...textStyles(form),
        ...headingStyles(form),
        ...annexStyles(form),
        ...tableStyles(form),
      ].map(paragraphStyle),
    ],
  };
}

function textStyles(form: DocumentForm): readonly ParagraphStyle[] {
  const { pitch } = form;
  return [
    // The text keeps to the lines and characters of the grid by itself: LibreOffice gives a character
    // that is wider than its cell two of them, fourteen a line.
    {
      id: 'Normal',
      name: 'Normal',
      isDefault: true,
      font: 'body',
      size: form.bodySize,
      align: 'both',
      widowControl: true,
      snapToGrid: false,
      line: { height: form.linePitch, rule: 'exact' },
    },
    { id: 'Title', name: 'Title', ...titleOf(form) },
    { id: 'NormalIndent', name: 'Normal Indent', pitch, indentFirst: form.character },
    {
      id: 'Signature',
      name: 'Signature',
      pitch,
      align: 'right',
      keepNext: true,
      before: form.linePitch,
    },
    {
      id: 'Date',
      name: 'Date',
      pitch,
      align: 'right',
      indentRight: { characters: DATE_INDENT, width: form.character },
    },
    { id: 'Header', name: 'header', font: 'heading', size: 24, align: 'center' },
    {
      id: 'Footer',
      name: 'footer',
      font: 'table',
      size: pageNumberForm.size,
      line: { height: pageNumberForm.line, rule: 'exact' },
    },
  ];
}

function titleOf(form: DocumentForm): Omit<ParagraphStyle, 'id' | 'name'> {
  return {
    font: 'title',
    size: form.titleSize,
    align: 'center',
    keepNext: true,
    keepLines: true,
    after: form.linePitch,
    next: 'NormalIndent',
  };
}

function headingStyles(form: DocumentForm): readonly ParagraphStyle[] {
  const fontUses = ['heading', 'subheading', 'body', 'body'] as const;
  return fontUses.map((font, index) => ({
    id: `Heading${index + 1}`,
    name: `heading ${index + 1}`,
    font,
    pitch: form.pitch,
    keepNext: true,
    keepLines: true,
    indentFirst: form.character,
    outlineLevel: index,
    next: 'NormalIndent',
  }));
}

function annexStyles(form: DocumentForm): readonly ParagraphStyle[] {
  const { pitch } = form;
  const { styles } = documentWords;
  return [
    { id: 'AnnexList', name: styles.annexList, pitch, align: 'left', keepNext: true },
    {
      id: 'AnnexLabel',
      name: styles.annexLabel,
      pitch,
      font: 'heading',
      align: 'left',
      keepNext: true,
    },
    {
      id: 'AnnexTitle',
      name: styles.annexTitle,
      ...titleOf(form),
      before: form.linePitch,
      outlineLevel: 0,
    },
  ];
}
