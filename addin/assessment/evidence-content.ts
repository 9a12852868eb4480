import type { Place } from '#core/findings/finding.ts';
import { dayFromText, FIRST_DAY, LAST_DAY } from '#core/workbook/read-input.ts';
import type { EvidenceColumn } from '#core/workbook/sheets.ts';
import { longestInEvidence } from '#core/workbook/text-limits.ts';
import { plainList, plainText } from './plain-text.ts';
import { malformed } from './refusals.ts';
import type { TypedContent } from './typed.ts';

/** What a text typed into a column of 佐证材料 is written as. */
export function evidenceContent(column: EvidenceColumn, text: string, place: Place): TypedContent {
  const typed = text.trim();
  switch (column) {
    case 'date': {
      if (typed === '') return { content: null };
      const day = dayFromText(typed);
      if (day === undefined || day < FIRST_DAY || day > LAST_DAY) {
        return { finding: malformed('date', typed, place) };
      }
      return { content: { day } };
    }
    case 'indicators':
      return plainList(typed, longestInEvidence.indicators, place);
    case 'number':
    case 'title':
    case 'link':
    case 'note':
      return plainText(typed, longestInEvidence[column], place);
  }
}
