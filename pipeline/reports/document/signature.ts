import { Paragraph } from 'docx';
import stringWidth from 'string-width';
import type { OfficialDocument } from './blocks.ts';
import type { DocumentForm } from './form.ts';
import { officialDate } from './official-date.ts';
import { oneLine } from './text-runs.ts';

/** Characters between a date and the right edge of the type area (GB/T 9704-2012, 7.3.5.1). */
export const DATE_INDENT = 4;

/** Who signs, over the middle of the day of signing; a long name is moved right as far as the edge. */
export function signature(document: OfficialDocument, form: DocumentForm): readonly Paragraph[] {
  const date = officialDate(document.date);
  const dated = new Paragraph({
    style: 'Date',
    ...(document.signedBy === undefined ? { spacing: { before: form.linePitch } } : {}),
    text: date,
  });
  if (document.signedBy === undefined) return [dated];
  const signer = oneLine(document.signedBy);
  const beyond = (stringWidth(date) - stringWidth(signer)) / 4;
  return [
    new Paragraph({
      style: 'Signature',
      indent: { right: Math.max(0, Math.round((DATE_INDENT + beyond) * form.character)) },
      text: signer,
    }),
    dated,
  ];
}
