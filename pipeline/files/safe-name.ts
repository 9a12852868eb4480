/** Bytes that a name takes at most, so that two of them, a code and an ending make no longer one than systems take. */
const LONGEST = 90;

/** A file name that every system takes, and shows as it is, from text that a person wrote. */
export function safeName(text: string): string {
  return cut(text.normalize('NFC').toWellFormed().replaceAll(REFUSED, '_'))
    .replace(/[. ]+$/u, '_')
    .replace(RESERVED, '$&_');
}

/** What Windows refuses in names, and what turns the order of letters round. */
const REFUSED = /[\\/:*?"<>|\p{Cc}\p{Bidi_Control}]/gu;
/** Names of devices on Windows, whatever ending follows. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?=\.|$)/iu;

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
