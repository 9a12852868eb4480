import type { PageSetup, Worksheet } from 'exceljs';
import type { ReportModel } from '../model.ts';
import { words } from '../wording/zh-CN.ts';
import { colours, font } from './style.ts';
import { writeCell } from './write-cell.ts';

/** A4 landscape, as wide as the page. */
export const landscape: Partial<PageSetup> = {
  paperSize: 9,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  horizontalCentered: true,
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
};

/** The page's number, the round, and what marks a demonstration. */
export function footer(model: ReportModel): string {
  const mark = model.simulated ? words.simulated : '';
  return `&L${mark}&C${words.page('&P', '&N')}&R${plain(model.round)}`;
}

/** The title of a sheet above each page. */
export function header(model: ReportModel, name: string): string {
  return `&L${plain(titleOf(model, name))}`;
}

/** The title of a sheet in its first row. */
export function writeTitle(sheet: Worksheet, model: ReportModel, name: string): void {
  writeCell(sheet.getCell(1, 1), titleOf(model, name), {
    font: font({ size: 15, bold: true, color: { argb: colours.heading } }),
    alignment: { vertical: 'middle' },
  });
  sheet.getRow(1).height = 28;
}

/** Marked where the figures are simulated. */
function titleOf({ title, simulated }: ReportModel, name: string): string {
  return `${simulated ? `【${words.simulated}】` : ''}${title} · ${name}`;
}

/** In headers and footers `&` starts a command; doubled it is the sign itself. */
function plain(text: string): string {
  return text.replaceAll('&', '&&');
}
