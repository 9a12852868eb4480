/** A name of up to four characters as one number; 0 for a longer one. A scanner makes the same of bytes. */
export function nameCode(name: string): number {
  if (name.length > 4) return 0;
  return Array.from(name).reduce((code, letter) => (code << 8) | letter.charCodeAt(0), 0);
}
