import { TextRun } from 'docx';
import { safeText } from './safe-text.ts';

/** A text as runs, a line each. */
export function textRuns(text: string): readonly TextRun[] {
  return safeText(text)
    .split('\n')
    .map((line, index) => new TextRun(index === 0 ? { text: line } : { text: line, break: 1 }));
}

/** A text on one line, whatever line ends it was typed with. */
export function oneLine(text: string): string {
  return safeText(text).replaceAll(/\s*\n\s*/g, ' ');
}
