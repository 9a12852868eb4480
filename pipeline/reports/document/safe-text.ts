/** Control characters but tabs and line feeds, and what else XML 1.0 has no place for. */
const FORBIDDEN = /(?![\t\n])[\p{Cc}\u{FFFE}\u{FFFF}]/gu;

/**
 * Text that any part of a docx can hold: line ends are line feeds, and what XML forbids (control
 * characters, lone surrogates) shows as U+FFFD. The library escapes what would be markup.
 */
export function safeText(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').toWellFormed().replaceAll(FORBIDDEN, '\u{FFFD}');
}
