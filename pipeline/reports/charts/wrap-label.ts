import { labelText } from './label-text.ts';
import { textWidth } from './text-width.ts';

const segmenter = new Intl.Segmenter();
const MORE = '…';

/**
 * Breaks a label into at most `most` lines of at most `width` (in characters of Chinese); what does
 * not fit ends in an ellipsis. Never none.
 */
export function wrapLabel(text: string, width: number, most: number): readonly string[] {
  const lines = [''];
  for (const { segment } of segmenter.segment(labelText(text))) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && textWidth(line + segment) > width) lines.push(segment.trimStart());
    else lines[lines.length - 1] = line + segment;
  }
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? '';
  return [...lines.slice(0, most - 1), cut(last, width)];
}

/** The line shortened until the ellipsis fits behind it. */
function cut(line: string, width: number): string {
  const characters = Array.from(segmenter.segment(line), ({ segment }) => segment);
  while (characters.length > 0 && textWidth(characters.join('') + MORE) > width) characters.pop();
  return characters.join('') + MORE;
}
