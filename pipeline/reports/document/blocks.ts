import type { Chart } from '../charts/chart.ts';

/** A column of a table in a document. `width` is its share of the text's width. */
export interface DocumentColumn {
  readonly header: string;
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

/** One of a row of key figures: `label` says what `figure` is. */
export interface KeyFigure {
  readonly label: string;
  readonly figure: string;
}

/** What a document is made of, in order. Headings get their numbers (一、（一）1.（1）) from where they stand. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly caption?: string;
      readonly columns: readonly DocumentColumn[];
      readonly rows: readonly (readonly string[])[];
      /** A short table stays whole on a page unless it may break. */
      readonly mayBreak?: true;
      /** Below the table, in small type. */
      readonly note?: string;
    }
  /** A row of key figures, each over its label. */
  | { readonly kind: 'figures'; readonly items: readonly KeyFigure[] }
  | { readonly kind: 'figure'; readonly chart: Chart; readonly caption: string }
  /**
   * Starts on a new page; its number (附件1) follows from where it stands. `wide`: on pages that lie
   * on their side, for tables of many columns.
   */
  | { readonly kind: 'annex'; readonly title: string; readonly wide?: boolean };

/** A document in the form of GB/T 9704-2012. */
export interface OfficialDocument {
  /** A line feed breaks it into lines. */
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Who signs, and the day, `2024-01-15`; they stand after the last block before the annexes. */
  readonly signedBy?: string;
  readonly date: string;
  readonly simulated: boolean;
  /** ISO 8601, UTC; the file's own time of making. */
  readonly generatedAt: string;
  /** For a sheet of one or two pages: smaller type and closer lines between the same margins. */
  readonly compact?: boolean;
}
