import { labelText } from './label-text.ts';
import { textWidth } from './text-width.ts';

const segmenter = new Intl.Segmenter();
const MORE = '…';

/**
 * Breaks a label into at most `most` lines of at most `width` (in characters of Chinese), of much the
 * same length; what does not fit ends in an ellipsis. Never none.
 */
export function wrapLabel(text: string, width: number, most: number): readonly string[] {
  const lines = filled(text, width);
  if (lines.length <= most) return balanced(text, width, lines);
  return [...lines.slice(0, most - 1), cut(lines[most - 1] ?? '', width)];
}

/** As many lines, the longest as short as it can be: none holds a lone character. */
function balanced(text: string, width: number, lines: readonly string[]): readonly string[] {
  const shortest = Math.ceil(textWidth(text) / lines.length);
  const widths = Array.from(
    { length: Math.max(0, Math.floor(width - shortest)) },
    (_, more) => shortest + more,
  );
  const tried = widths.map((one) => filled(text, one));
  return tried.find((one) => one.length === lines.length) ?? lines;
}

function filled(text: string, width: number): readonly string[] {
  const lines = [''];
  for (const { segment } of segmenter.segment(labelText(text))) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && textWidth(line + segment) > width) lines.push(segment.trimStart());
    else lines[lines.length - 1] = line + segment;
  }
  return lines;
}

/** The line shortened until the ellipsis fits behind it. */
function cut(line: string, width: number): string {
  const characters = Array.from(segmenter.segment(line), ({ segment }) => segment);
  while (characters.length > 0 && textWidth(characters.join('') + MORE) > width) characters.pop();
  return characters.join('') + MORE;
}
