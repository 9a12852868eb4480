/**
 * What is seen of a text: blanks and characters that nobody sees are left out, and wide ones, or those that
 * stand for others, are as plain as these.
 */
export function seenText(text: string): string {
  return text.normalize('NFKC').replaceAll(UNSEEN, '');
}

/** Blanks, what controls or joins others, and letters without a picture. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** Whether nothing is seen of a text. */
export function isBlank(text: string): boolean {
  return text === '' || seenText(text) === '';
}
