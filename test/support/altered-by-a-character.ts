/** What can make another thing of XML, and some that cannot. */
const CHARACTERS = ['<', '>', '/', '"', '=', '&', ' ', 's', '0', '甲'];

/** A text with each of its characters left out, doubled and replaced in turn. */
export function alteredByACharacter(text: string): readonly string[] {
  const characters = Array.from(text);
  return characters.flatMap((here, index) =>
    ['', here + here, ...CHARACTERS].map((other) => characters.with(index, other).join('')),
  );
}
