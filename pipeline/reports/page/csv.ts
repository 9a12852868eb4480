/** What a spreadsheet may take for a formula, after blanks too and in full width; plain numbers are none. */
const formulaStart = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;
const plainNumber = /^-?(?=[\d.]{1,31}$)\d+(?:\.\d+)?$/;

/** Text that is safe to open in a spreadsheet: what looks like a formula gets an apostrophe in front. */
export function disarmed(text: string): string {
  return formulaStart.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}

/** A CSV file: UTF-8 with BOM, lines that end in LF, every text disarmed. */
export function csvOf(lines: readonly (readonly string[])[]): string {
  const written = lines.map((line) => line.map((text) => quoted(disarmed(text))).join(','));
  return `\uFEFF${written.join('\n')}\n`;
}

function quoted(text: string): string {
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
