/** A list in one cell: one entry a line. An entry that has lines itself stands in double quotes. */
export function joinEntries(entries: readonly string[]): string {
  return entries.map((entry) => (NEEDS_QUOTES.test(entry) ? quoted(entry) : entry)).join('\n');
}

const NEEDS_QUOTES = /[\r\n]|^"/;

function quoted(entry: string): string {
  return `"${entry.replaceAll('"', '""')}"`;
}

/** The entries of a cell; empty lines are none. */
export function splitEntries(text: string): string[] {
  return [...text.matchAll(ENTRY)]
    .map(([line, within]) => (within === undefined ? line : within.replaceAll('""', '"')).trim())
    .filter((entry) => entry !== '');
}

/** The words of a cell that can hold none of the signs that people put between them. */
export function splitWords(text: string): string[] {
  return splitEntries(text.normalize('NFKC').replaceAll(/[、,;/]/g, '\n'));
}

/** What stands in quotes up to the end of a line, else a line. */
const ENTRY = /(?<=^|\n)[^\S\n]*"((?:[^"]|"")*)"[^\S\n]*(?=\n|$)|[^\n]+/g;
