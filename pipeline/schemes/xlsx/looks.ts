import type { Font, Style } from 'exceljs';
import * as styles from '../../workbooks/styles.ts';

/** Of the names of branches. */
export const branchFont: Partial<Font> = {
  ...styles.label.font,
  size: styles.TABLE_SIZE,
  bold: true,
};

/** Grounds of branches, those at the top darker. */
export const grounds = {
  top: { fill: styles.label.fill },
  below: { fill: styles.looks.inUse.fill },
} as Record<'top' | 'below', Partial<Style>>;

/** Of the name over a group of columns, which runs on over the cells beside it. */
export const columnGroup = {
  font: { ...styles.total.font, size: styles.TABLE_SIZE },
  fill: styles.label.fill,
  alignment: { horizontal: 'left', vertical: 'middle' },
} as Partial<Style>;

/** Of what names a row and is not to be changed. */
export const rowName: Partial<Style> = {
  ...styles.label,
  font: { ...styles.label.font, size: styles.TABLE_SIZE },
};
