/** An indicator of which a unit lost points, as the office issues it. */
export interface IssuedItem {
  readonly code: string;
  readonly name: string;
  /** Points lost, as a decimal: `1.5`. */
  readonly lost: string;
  /** What is wrong, in words. */
  readonly problem: string;
}

/** Whose ledger it is, of which round and with what in it: the part that the office signs. */
export interface LedgerIdentity {
  readonly schemeId: string;
  readonly edition: string;
  /** SHA-256, in hex, of the canonical JSON of the scheme by which the points were lost. */
  readonly schemeHash: string;
  readonly unit: string;
  /** The round whose scores these are. */
  readonly round: string;
  /** First day of the period that was evaluated. */
  readonly periodStart: string;
  readonly evaluationDate: string;
  readonly items: readonly IssuedItem[];
}

/** A row to be issued: what is wrong, and what is known beforehand of its mending. */
export interface LedgerItem extends IssuedItem {
  /** Empty where the scheme names nobody. */
  readonly responsible: string;
  /** A day; empty where the scheme sets none that is still to come. */
  readonly due: string;
}

/** The rectification ledger of a unit as plain data, ready to be written. */
export interface Ledger extends LedgerIdentity {
  readonly items: readonly LedgerItem[];
  /** Of the scheme. */
  readonly title: string;
  /** With its prefecture. */
  readonly unitName: string;
  /** Base64 of the office's signature over `ledgerSignedText`; empty without keys. */
  readonly signature: string;
  readonly simulated: boolean;
}
