import type { Ledger } from '#core/ledger/ledger.ts';
import type { Dossier } from '../dossier.ts';
import type { CardContext } from './card-context.ts';

/** What is to be written for one unit; plain data, as a worker is sent it. */
export interface CardTask {
  readonly dossier: Dossier;
  /** `undefined` where the unit has nothing to mend. */
  readonly ledger: Ledger | undefined;
}

/** What all tasks of a run have in common. */
export interface CardSetting {
  readonly context: CardContext;
  /** Of the reports. */
  readonly directory: string;
}

/** The same as a worker is sent it: decimals do not travel, so the scheme goes as its canonical JSON. */
export interface SentSetting {
  readonly scheme: string;
  readonly context: Omit<CardContext, 'scheme'>;
  readonly directory: string;
}
