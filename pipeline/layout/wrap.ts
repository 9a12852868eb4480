import stringWidth from 'string-width';

/**
 * What stays on one line: a number with its unit, a word, a number in Chinese, or any other character,
 * with the brackets that open before it and the punctuation and blanks that follow.
 */
const piece =
  /[（「《“〈【〔]*(?:[!-~≥≤±\p{Nd}]+(?: ?[年月日天次项件份个分])?|[〇零一二三四五六七八九十百千万亿]+|\S)(?:[，。；：、！？…）」》”〉】〕]|[,.;:!?)\]](?!\d))*\s*/gu;

/**
 * Breaks text into lines of at most `width` columns of a terminal, where a Chinese character takes
 * two; those after the first have at most `rest`. A line break in the text stays one.
 */
export function wrap(text: string, width: number, rest = width): string[] {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    lines.push('');
    let filled = 0;
    for (const part of piecesOf(line, rest)) {
      const room = lines.length === 1 ? width : rest;
      if (filled > 0 && filled + stringWidth(part.trimEnd()) > room) {
        lines.push('');
        filled = 0;
      }
      lines.push(`${lines.pop() ?? ''}${part}`);
      filled += stringWidth(part);
    }
  }
  return lines.map((line) => line.trimEnd());
}

/** Pieces of a line; one that no line can hold is cut into its characters. */
function piecesOf(line: string, width: number): string[] {
  return (line.match(piece) ?? []).flatMap((part) =>
    stringWidth(part.trimEnd()) <= width ? [part] : charactersOf(part),
  );
}

const segmenter = new Intl.Segmenter();

function charactersOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
