/** Whether a formula is the one that was issued, in whatever way a program wrote it. */
export function isSameFormula(found: string, issued: string): boolean {
  if (found === issued || lastWritten.get(issued) === found) return true;
  if (bare(found) !== bare(issued)) return false;
  if (lastWritten.size >= MOST_KEPT) lastWritten.clear();
  if (found.length <= LONGEST_KEPT) lastWritten.set(issued, found);
  return true;
}

/** The same where rows were moved: in which rows it looks makes no difference. */
export function isSameButForRows(found: string, issued: string): boolean {
  return isSameFormula(found, issued) || withoutRows(bare(found)) === withoutRows(bare(issued));
}

/** How issued formulas were last written by a program: it writes them so in every workbook. */
const lastWritten = new Map<string, string>();
const MOST_KEPT = 200;
const LONGEST_KEPT = 1_000;

/**
 * A formula without what programs leave out, put in or write otherwise outside of texts: blanks, fixed
 * references, quotes of sheets, prefixes of functions, the form of numbers.
 */
function bare(formula: string): string {
  return outsideTexts(formula, (code) =>
    code
      .replaceAll(/[\s$'@]|_xlfn\.|_xlws\.|^=/g, '')
      .toUpperCase()
      .replaceAll(/\b(TRUE|FALSE)\(\)/g, '$1')
      .replaceAll(/(?<![\w.])(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/g, (number) =>
        String(Number(number)),
      ),
  );
}

function withoutRows(formula: string): string {
  return outsideTexts(formula, (code) => code.replaceAll(/\b([A-Z]{1,3})\d+\b/g, '$1'));
}

/** Changes what stands outside of quotes; a quote within a text is written twice. */
function outsideTexts(formula: string, change: (code: string) => string): string {
  return formula
    .split('"')
    .map((piece, index) => (index % 2 === 0 ? change(piece) : piece))
    .join('"');
}
