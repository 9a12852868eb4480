/** A text of a cell, the same from whatever program: NFC, lines by `\n`, no blanks about it. */
export function plainText(text: string): string {
  if (isPlain(text)) return text;
  const composed = text.normalize('NFC');
  return (composed.includes('\r') ? composed.replaceAll(/\r\n?/g, '\n') : composed).trim();
}

const SPACE = 0x20;

/**
 * Whether a text is so already, as nearly all are: of ideographs, ASCII and the punctuation of both,
 * which no normalisation changes (UAX #15), blanks only within.
 */
function isPlain(text: string): boolean {
  const last = text.length - 1;
  for (let at = 0; at <= last; at += 1) {
    const code = text.charCodeAt(at);
    if (code === SPACE ? at === 0 || at === last : !isSettled(code)) return false;
  }
  return true;
}

function isSettled(code: number): boolean {
  return (
    (code >= 0x4e_00 && code <= 0x9f_ff) ||
    (code > SPACE && code < 0x7f) ||
    (code >= 0x30_01 && code <= 0x30_11) ||
    (code >= 0xff_01 && code <= 0xff_5e) ||
    (code >= 0x20_10 && code <= 0x20_27)
  );
}
