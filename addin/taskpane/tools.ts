import type { Locale } from '#core/findings/describe.ts';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Assessment } from '../assessment/assessment.ts';
import type { Actions, EvidenceTexts } from '../session/session.ts';
import type { Words } from '../wording/words.ts';
import type { Fields } from './fields/fields.ts';

/** What every part of the pane works with. */
export interface Tools {
  readonly words: Words;
  readonly locale: Locale;
  readonly actions: Actions;
  readonly fields: Fields;
  /**
   * What is typed of evidence and not registered yet, by the code of the indicator that is to cite it
   * (empty for none): a form that is left keeps it.
   */
  readonly forms: Map<string, EvidenceTexts>;
  /** The workbook as it is understood at this moment, ahead of what is on the screen. */
  readonly assessment: () => Assessment;
}

/** Hands the tools down to the parts of the pane. */
export const ToolsContext = createContext<Tools | undefined>(undefined);

/** The tools of the pane that a part stands in. */
export function useTools(): Tools {
  const tools = useContext(ToolsContext);
  if (tools === undefined) throw new Error('a part of the pane stands outside it');
  return tools;
}
