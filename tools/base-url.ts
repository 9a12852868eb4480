/**
 * Reads the address that a site will have: https, with a path or without, and nothing after it.
 * Returns it without a trailing slash, or undefined for anything else.
 */
export function readBaseUrl(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, username, password, search, hash, origin, pathname } = new URL(text);
  const isPlain = !/[?#]/.test(text) && [username, password, search, hash].join('') === '';
  if (protocol !== 'https:' || !isPlain) return undefined;
  return `${origin}${pathname}`.replace(/\/+$/, '');
}
