/** What a dictionary says of a column. */
export interface ColumnWords {
  readonly meaning: string;
  readonly unit?: string;
  /** The values that it may have, and what they are called. */
  readonly values?: Readonly<Record<string, string>>;
}

/** What it says of a table. */
export interface TableWords {
  /** What one row stands for. */
  readonly grain: string;
  readonly columns: Readonly<Record<string, ColumnWords>>;
}

/** The columns of a file of such rows: millionths of a point are exported as points. */
export type Exported<Row> = {
  readonly [
    Column in keyof Row as Column extends `${infer Points}_micro` ? Points : Column
  ]: ColumnWords;
};

/** Words for each column of such rows, no more and no less. */
export interface WordsFor<Row> {
  readonly grain: string;
  readonly columns: Exported<Row>;
}
