/** How files of some kinds begin, one character a byte, by the ending that they usually have. */
const beginnings = {
  '.zip': 'PK\u0003\u0004',
  '.rar': 'Rar!\u001A\u0007',
  '.7z': '7z\u00BC\u00AF\u0027\u001C',
  '.gz': '\u001F\u008B',
  '.xls': '\u00D0\u00CF\u0011\u00E0',
  '.pdf': '%PDF-',
};

/** The ending that a file should have by how it begins; empty where that tells nothing. */
export function endingByContent(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const found = Object.entries(beginnings).find(([, beginning]) => start.startsWith(beginning));
  return found?.[0] ?? '';
}
