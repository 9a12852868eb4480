import type { Locale } from '#core/findings/describe.ts';
import type { Stage } from '#core/workbook/stages.ts';
import type { HostProblem } from '../../../../addin/host.ts';
import type { Theme } from '../../../../addin/surroundings.ts';
import type { Content, Values } from '../../../support/raw-workbook.ts';

/** Something that somebody put into the workbook before the pane was opened. */
export interface Put {
  readonly sheet: 'scores' | 'evidence' | 'weights';
  /** Code of an indicator, or the nth row of the table. */
  readonly row: string | number;
  readonly header: string;
  readonly content: Content;
}

/** A pane as a test wants it; all of it can be sent to a browser. */
export interface PaneSetup {
  /** The scheme, as data. */
  readonly scheme: unknown;
  readonly values?: Values;
  readonly stage?: Stage;
  readonly puts?: readonly Put[];
  readonly without?: string;
  readonly locale?: Locale;
  readonly theme?: Theme;
  /** What the host says when it is first asked to open the workbook. */
  readonly failing?: HostProblem;
  /** What the session throws instead of its state, until the workbook is read anew. */
  readonly throwing?: string;
}
