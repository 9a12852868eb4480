import { make } from './element.ts';

/** A file name that every system takes, from text that a person wrote. */
export function fileName(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '_')
    .slice(0, 80)
    .replace(/[. ]+$/u, '_')
    .replace(/^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/iu, '$&_');
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
