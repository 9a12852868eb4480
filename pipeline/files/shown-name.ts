/**
 * The name of a file as it may be shown: what would steer a terminal, or turn the order in which its
 * characters are read (Unicode's directional marks), gives way to a sign that something was there.
 */
export function shownName(name: string): string {
  return name.replaceAll(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\uFFFD');
}
