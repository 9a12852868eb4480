/** Whether a text can stand in YAML as it is: words that no reader takes for anything but text. */
export function isPlainText(text: string): boolean {
  return (PLAIN.test(text) && !RESERVED.test(text)) || DAY.test(text);
}

/** A letter first, or a number like 2023年; no character that YAML or a line would give a meaning. */
const PLAIN =
  /^(?:[\p{L}《〈（“]|\d+\p{Script=Han})(?:(?! {2}| $)[\p{L}\p{N} ().%/+=_·、，。；：！？（）《》〈〉“”‘’〔〕【】—…-])*$/u;
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The lines of a text that can stand as a block of lines; `undefined` for any other text. */
export function literalLines(text: string): string[] | undefined {
  const lines = text.split('\n');
  return lines.length > 1 && lines.every((line) => PRINTED_LINE.test(line)) ? lines : undefined;
}

/** Nothing that is invisible, and no blank at the ends. */
const PRINTED_LINE = /^(?:[^\p{C}\p{Z}](?:[^\p{C}\p{Zl}\p{Zp}]*[^\p{C}\p{Z}])?)?$/u;

/** A text in double quotes, with escapes for what a file or a reader may not keep. */
export function quoted(text: string): string {
  return JSON.stringify(text).replaceAll(ESCAPED, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${code}`;
  });
}

const ESCAPED = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;
