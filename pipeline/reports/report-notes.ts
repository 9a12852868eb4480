import { finding, type Finding } from '#core/findings/finding.ts';
import { hasChineseFont } from './charts/chinese-font.ts';
import type { ReportFormat } from './write-reports.ts';

/** Formats that hold charts as pictures. */
const pictured = new Set<ReportFormat>(['docx']);

/** What the reports of these formats lack on this machine. `lettered`: whether it has a Chinese font. */
export function reportNotes(
  formats: readonly ReportFormat[],
  lettered: () => boolean = hasChineseFont,
): readonly Finding[] {
  const without = formats.some((format) => pictured.has(format)) && !lettered();
  return without ? [finding('report.charts-left-out', {}, {}, 'warning')] : [];
}
