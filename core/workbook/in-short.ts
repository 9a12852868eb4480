/** Characters of a format or a formula that are told. */
const MOST_TOLD = 40;

/** A number format or a formula, cut short. */
export function inShort(code: string): string {
  const characters = Array.from(code);
  return characters.length > MOST_TOLD ? `${characters.slice(0, MOST_TOLD).join('')}…` : code;
}
