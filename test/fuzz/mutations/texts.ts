import type { Random } from '../../../pipeline/simulation/random.ts';

/** A piece of a text, by its offsets. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** One of the pieces that a pattern, which must be global, finds; `undefined` where there is none. */
export function pickPiece(text: string, pattern: RegExp, random: Random): Piece | undefined {
  const pieces: Piece[] = [];
  for (const { 0: found, index } of text.matchAll(pattern)) {
    pieces.push({ start: index, end: index + found.length });
  }
  return pieces.length === 0 ? undefined : random.pick(pieces);
}

/** The text with a piece replaced. */
export function replaced(text: string, { start, end }: Piece, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

export function pieceOf(text: string, { start, end }: Piece): string {
  return text.slice(start, end);
}

/** An element with all in it, its start tag being one that the pattern finds; approximate where broken. */
export function pickElement(text: string, random: Random, name = String.raw`[\w:.-]+`) {
  const tag = pickPiece(text, new RegExp(String.raw`<(?:${name})(?=[\s/>])[^<>]*>`, 'g'), random);
  if (tag === undefined) return undefined;
  const start = pieceOf(text, tag);
  const own = /^<([\w:.-]+)/.exec(start)?.[1] ?? '';
  if (start.endsWith('/>')) return tag;
  const end = `</${own}>`;
  const at = text.indexOf(end, tag.end);
  return at < 0 ? tag : { start: tag.start, end: at + end.length };
}
