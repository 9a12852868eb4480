import { RunProperties, type IRunStylePropertiesOptions, type XmlComponent } from 'docx';
import { fonts, type FontUse } from './fonts.ts';
import { xmlElement } from './xml-element.ts';

/** A paragraph style: lengths in twips, the size in half points. What is left out is as in the style it builds on. */
export interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  /** The style that a document's paragraphs have without being told. All others build on it. */
  readonly isDefault?: boolean;
  readonly font?: FontUse;
  readonly size?: number;
  /** What each character has more room than its font gives it. */
  readonly pitch?: number;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly widowControl?: boolean;
  /** `false`: lines and characters do not keep to the grid of the page. */
  readonly snapToGrid?: boolean;
  readonly line?: { readonly height: number; readonly rule: 'auto' | 'exact' | 'atLeast' };
  readonly before?: number;
  readonly after?: number;
  /** Two characters, of which each has this width. */
  readonly indentFirst?: number;
  /** So many characters from the right, of which each has this width. */
  readonly indentRight?: { readonly characters: number; readonly width: number };
  /** 0 for what Word's navigation shows at the top. */
  readonly outlineLevel?: number;
  /** The style of the paragraph after one of this style. */
  readonly next?: string;
}

/**
 * `w:style`, its elements in the order of the schema. The library's own class of styles can neither
 * switch the grid off nor widow control on.
 */
export function paragraphStyle(style: ParagraphStyle): XmlComponent {
  const isDefault = style.isDefault === true;
  return xmlElement(
    'w:style',
    { 'w:type': 'paragraph', ...(isDefault ? { 'w:default': 1 } : {}), 'w:styleId': style.id },
    [
      xmlElement('w:name', { 'w:val': style.name }),
      ...(isDefault ? [] : [xmlElement('w:basedOn', { 'w:val': 'Normal' })]),
      ...optional(style.next, (next) => xmlElement('w:next', { 'w:val': next })),
      xmlElement('w:qFormat'),
      xmlElement('w:pPr', {}, paragraphProperties(style)),
      new RunProperties(runProperties(style)),
    ],
  );
}

/** Latin letters and figures are set in the Chinese font, and quotation marks take a whole character. */
export function runProperties(
  style: Pick<ParagraphStyle, 'font' | 'size' | 'pitch'>,
): IRunStylePropertiesOptions {
  const { font, size, pitch } = style;
  return {
    ...(font === undefined ? {} : { font: fontOf(font) }),
    ...(pitch === undefined ? {} : { characterSpacing: pitch }),
    ...(size === undefined ? {} : { size }),
  };
}

function fontOf(use: FontUse) {
  const { name } = fonts[use];
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' };
}

function paragraphProperties(style: ParagraphStyle): readonly XmlComponent[] {
  const { line, before, after } = style;
  const spacing = {
    ...(before === undefined ? {} : { 'w:before': before }),
    ...(after === undefined ? {} : { 'w:after': after }),
    ...(line === undefined ? {} : { 'w:line': line.height, 'w:lineRule': line.rule }),
  };
  return [
    ...onOff('w:keepNext', style.keepNext),
    ...onOff('w:keepLines', style.keepLines),
    ...onOff('w:widowControl', style.widowControl),
    ...onOff('w:snapToGrid', style.snapToGrid),
    ...(Object.keys(spacing).length === 0 ? [] : [xmlElement('w:spacing', spacing)]),
    ...optional(style.indentFirst, (width) =>
      xmlElement('w:ind', { 'w:firstLineChars': 200, 'w:firstLine': 2 * width }),
    ),
    ...optional(style.indentRight, ({ characters, width }) =>
      xmlElement('w:ind', { 'w:rightChars': 100 * characters, 'w:right': characters * width }),
    ),
    ...optional(style.align, (align) => xmlElement('w:jc', { 'w:val': align })),
    ...optional(style.outlineLevel, (level) => xmlElement('w:outlineLvl', { 'w:val': level })),
  ];
}

function onOff(name: string, value: boolean | undefined): readonly XmlComponent[] {
  return optional(value, (on) => xmlElement(name, { 'w:val': on ? 1 : 0 }));
}

function optional<Value>(
  value: Value | undefined,
  make: (value: Value) => XmlComponent,
): readonly XmlComponent[] {
  return value === undefined ? [] : [make(value)];
}
