import { hasChineseFont } from '../charts/chinese-font.ts';
import { writeDocument } from '../document/write-document.ts';
import type { ReportModel } from '../model.ts';
import { drawCharts } from './draw-charts.ts';
import type { ReportCharts } from './report-charts.ts';
import { reportDocument } from './report-document.ts';

const none: ReportCharts = {
  distribution: undefined,
  chapters: undefined,
  indicators: undefined,
  ranks: undefined,
};

/** `report.docx`; without its charts where this machine has no font that could letter them. */
export function reportDocx(model: ReportModel): Promise<Uint8Array> {
  return writeDocument(reportDocument(model, hasChineseFont() ? drawCharts(model) : none));
}
