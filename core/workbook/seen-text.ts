/**
 * What is seen of a text: blanks and characters that nobody sees are left out, and wide ones, or those that
 * stand for others, are as plain as these.
 */
export function seenText(text: string): string {
  return PLAIN.test(text) ? text : withoutUnseen(text.normalize('NFKC'));
}

/** A text without blanks and characters that nobody sees. */
export function withoutUnseen(text: string): string {
  return SEEN_ALL.test(text) ? text : text.replaceAll(UNSEEN, '');
}

/** Whether nothing is seen of a text. */
export function isBlank(text: string): boolean {
  return !SEEN.test(text);
}

/** Letters, figures, signs and Chinese characters, all seen, that stand for nothing but themselves. */
const PLAIN = /^[!-~\u3001\u3002\u3008-\u3011\u4E00-\u9FFF]*$/;
/** The same and wide signs: nearly every text is one of these, and needs no closer look. */
const SEEN_ALL =
  /^[!-~\u2014\u2018-\u201D\u2026\u3001\u3002\u3008-\u3011\u3014\u3015\u4E00-\u9FFF\uFF01-\uFF5E]*$/;

/** Blanks, what controls or joins others, and letters without a picture. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const SEEN = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;
