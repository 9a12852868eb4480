/** How a cell looks. Colours are `#RRGGBB`; what is left out is as in a new workbook. */
export interface CellStyle {
  readonly fill?: string;
  readonly font?: FontStyle;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  /** In characters. */
  readonly indent?: number;
  readonly borders?: Readonly<Partial<Record<BorderSide, BorderStyle>>>;
}

export interface FontStyle {
  readonly name?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
}

export type BorderSide = 'top' | 'right' | 'bottom' | 'left';

export interface BorderStyle {
  /** As the file format names it: `thin`, `medium`, `double`… */
  readonly line: string;
  readonly color?: string;
}
