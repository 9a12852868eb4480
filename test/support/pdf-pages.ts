import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A word on a page of a PDF, its edges in points from the top left corner. */
export interface PdfWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The lines of each page of a PDF that hold anything, without spaces around. */
export async function pdfPages(path: string): Promise<readonly (readonly string[])[]> {
  const { stdout } = await run('pdftotext', ['-layout', path, '-']);
  const pages = stdout.split('\f').slice(0, -1);
  return pages.map((page) => page.split('\n').flatMap((line) => line.trim() || []));
}

/** The words of a page of a PDF (the first is 1), where they stand. */
export async function pdfWords(path: string, page: number): Promise<readonly PdfWord[]> {
  const number = String(page);
  const { stdout } = await run('pdftotext', ['-bbox', '-f', number, '-l', number, path, '-']);
  const words = stdout.matchAll(
    /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)/g,
  );
  return [...words].map(([, left, top, right, bottom, text = '']) => ({
    text,
    left: Number(left),
    right: Number(right),
    top: Number(top),
    bottom: Number(bottom),
  }));
}
