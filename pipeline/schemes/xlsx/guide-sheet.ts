import type { Workbook } from 'exceljs';
import { keysOf } from '#core/keys.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import { addGuide } from '../../workbooks/guide-rows.ts';
import { setUpPrint } from '../../workbooks/layout.ts';
import * as styles from '../../workbooks/styles.ts';
import { briefText } from './cell-content.ts';
import { guide } from './guide.zh-CN.ts';
import { options } from './options.ts';
import { indicatorHeaders, sheetNames, tableSheets } from './sheets.ts';

/** Adds 填写说明: how to edit the scheme, what each sheet, column and rule is. */
export function addGuideSheet(workbook: Workbook, scheme: Scheme): void {
  const { sheet, rows } = addGuide(workbook, sheetNames.guide);
  const pairs = (named: Readonly<Record<string, string>>) => {
    for (const [name, text] of Object.entries(named)) rows.pair(name, text, styles.text);
  };

  rows.across(guide.title, styles.coverTitle, 40);
  const title = briefText(scheme.title);
  const subtitle = guide.subtitle(title, briefText(scheme.edition));
  rows.across(subtitle, styles.coverSubtitle, 24);
  rows.section(guide.sections.steps);
  pairs(guide.steps);
  rows.section(guide.sections.next);
  pairs(guide.next);
  rows.section(guide.sections.sheets);
  for (const key of tableSheets) rows.pair(sheetNames[key], guide.sheets[key], styles.text);
  rows.section(guide.sections.rules);
  for (const kind of keysOf(guide.rules)) {
    rows.pair(options.rule[kind], guide.rules[kind], styles.text);
  }
  sheet.getRow(rows.next() - 1).addPageBreak();
  rows.section(guide.sections.columns);
  for (const column of keysOf(guide.columns)) {
    rows.pair(indicatorHeaders[column], guide.columns[column], styles.text);
  }
  rows.section(guide.sections.cautions);
  pairs(guide.cautions);

  setUpPrint(sheet, {
    orientation: 'portrait',
    titleRows: '1:2',
    area: `A1:C${rows.next() - 1}`,
    unit: title,
    banner: '',
  });
}
