import type { Place } from '#core/findings/finding.ts';
import { listOf } from '#core/workbook/read-evidence.ts';
import { tooLong } from './refusals.ts';
import type { TypedContent } from './typed.ts';

/** A text as it is written into its cell: without blanks about it; nothing for an empty one. */
export function plainText(text: string, longest: number | undefined, place: Place): TypedContent {
  const content = text.normalize('NFC').replaceAll(/\r\n?/g, '\n').trim();
  if (longest !== undefined && content.length > longest)
    return { finding: tooLong(longest, place) };
  return { content: content || null };
}

/** A list as it is written into its cell, `Z1、Z2`, each part once. */
export function plainList(text: string, longest: number, place: Place): TypedContent {
  return plainText([...new Set(listOf(text))].join('、'), longest, place);
}
