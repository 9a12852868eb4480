import type { DataValidation, Style, Workbook } from 'exceljs';
import type { Scheme } from '#core/scheme/scheme.ts';
import { address } from '#core/workbook/cells.ts';
import * as styles from '../../workbooks/styles.ts';
import { listLiteral, oneOf, textUpTo } from '../../workbooks/validations.ts';
import { LONGEST_TEXT } from './cell-content.ts';
import { errors } from './inputs.zh-CN.ts';
import { rowName } from './looks.ts';
import { settingContent } from './setting-content.ts';
import { settings, type Setting } from './settings.ts';
import { settingHeaders, type SettingColumn } from './sheets.ts';
import { addTable, putRow, validate, type ColumnLayout, type TableOrder } from './table-rows.ts';

const HEADER_ROW = 4;
const VALUE_COLUMN = 2;

const layout: Readonly<Record<SettingColumn, ColumnLayout>> = {
  name: { width: 16, side: 'centre', format: 'text' },
  value: { width: 46, side: 'left', format: 'text' },
  note: { width: 58, side: 'left', format: 'text' },
};
const looks: Readonly<Record<SettingColumn, Partial<Style>>> = {
  name: rowName,
  value: styles.input('left'),
  note: styles.fixed('left'),
};

/** Formats of values that are no text. */
const formats = { number: 'general', whole: 'general', share: 'percent', date: 'day' } as const;

/** Adds 方案: a row for each setting. */
export function addSettingsSheet(workbook: Workbook, scheme: Scheme): void {
  const order: TableOrder<SettingColumn> = {
    sheet: 'settings',
    headers: settingHeaders,
    layout,
    headerRow: HEADER_ROW,
    frozenColumns: 1,
    orientation: 'landscape',
    scheme,
  };
  const sheet = addTable(workbook, order);
  // On one page, so that the last rows do not stand alone on a second.
  sheet.pageSetup.fitToHeight = 1;
  settings.forEach((setting, index) => {
    const { name, note, form } = setting;
    const row = HEADER_ROW + 1 + index;
    const value = settingContent(scheme.written, setting);
    putRow(sheet, order, row, { name, value, note }, (column) => looks[column]);
    if (typeof value !== 'string' && typeof form === 'string' && form in formats) {
      const format = formats[form as keyof typeof formats];
      sheet.getCell(row, VALUE_COLUMN).numFmt = styles.formats[format];
    }
    validate(sheet, address(row, VALUE_COLUMN), validationOf(setting));
  });
}

function validationOf({ name, form, note }: Setting): DataValidation {
  const say = { title: name, prompt: note, error: errors.text };
  return typeof form === 'object' && 'one' in form
    ? oneOf(listLiteral(Object.values(form.one)), { ...say, error: errors.choice })
    : textUpTo(LONGEST_TEXT, say);
}
