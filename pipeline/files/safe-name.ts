/** A file name that every system takes, from text that a person wrote. */
export function safeName(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '_')
    .slice(0, 80)
    .replace(/[. ]+$/u, '_')
    .replace(/^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/iu, '$&_');
}
