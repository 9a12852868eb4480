/**
 * A text whose full-width and small characters, as an input method for Chinese types them, are plain ones.
 * Others that stand for a figure, such as those of 2⁵ and ②, stay what they are: they may mean another.
 */
export function plainWidth(text: string): string {
  return text.replaceAll(/[\u3000\uFE50-\uFE6B\uFF01-\uFF5E]/g, (wide) => wide.normalize('NFKC'));
}
