import { join } from 'node:path';

/** Where office.js is kept by npm. */
export const officeFolder = join(import.meta.dirname, '../node_modules/@microsoft/office-js');

/** Languages in which office.js has its own few strings here; in any other Excel they are English. */
const locales = ['zh-cn', 'zh-tw', 'en-us'];

/**
 * Every file that a pane in Excel loads, from `dist` of office.js: itself, one file for the kind of
 * Excel, strings in Excel's language, the telemetry that Excel itself sends or not, and, in a plain
 * browser, the table that tells that there is no Office.
 */
export const officeFiles: readonly string[] = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-win32-16.00.js',
  'excel-mac-16.00.js',
  'excel-ios-16.00.js',
  'excel-web-16.00.js',
  'o15apptofilemappingtable.js',
  'telemetry/oteljs_agave.js',
  ...locales.map((locale) => `${locale}/office_strings.js`),
];
