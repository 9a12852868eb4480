import { make } from './element.ts';

/** A file name that every system takes, and shows as it is, from text that a person wrote. */
export function fileName(text: string): string {
  return cut(text.normalize('NFC').toWellFormed().replaceAll(REFUSED, '_'))
    .replace(/[. ]+$/u, '_')
    .replace(RESERVED, '$&_');
}

const REFUSED = /[\\/:*?"<>|\p{Cc}\p{Bidi_Control}]/gu;
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?=\.|$)/iu;
/** In bytes. */
const LONGEST = 90;

function cut(text: string): string {
  const encoder = new TextEncoder();
  let left = LONGEST;
  let kept = '';
  for (const character of text) {
    left -= encoder.encode(character).length;
    if (left < 0) break;
    kept += character;
  }
  return kept;
}

/** Hands the reader a CSV file, as a browser saves a download. */
export function downloadCsv(name: string, csv: string): void {
  const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const link = make('a', { href: url, download: `${fileName(name)}.csv` });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
