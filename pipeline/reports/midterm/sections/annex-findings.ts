import type { Severity } from '#core/findings/catalog.ts';
import { allFindings, type ReportFinding } from '../../all-findings.ts';
import type { Block } from '../../document/blocks.ts';
import type { ReportModel } from '../../model.ts';
import { annexWords as words } from '../../wording/midterm/annexes.zh-CN.ts';
import { paragraph } from '../layout/paragraph.ts';
import { center, left, table } from '../layout/table.ts';
import { unitLabels } from '../unit-labels.ts';

/** Findings that the annex holds. */
const MOST = 200;

const order: readonly Severity[] = ['error', 'warning', 'info'];

/** What was found in the files, errors first, bounded. */
export function findingsAnnex(model: ReportModel): readonly Block[] {
  const labels = unitLabels(model);
  const findings = allFindings(model);
  const ordered = order.flatMap((severity) => findings.filter((row) => row.severity === severity));
  const listed = ordered.slice(0, MOST);
  const count = (severity: Severity) => findings.filter((row) => row.severity === severity).length;
  return [
    { kind: 'annex', title: words.findings },
    ...(findings.length === 0
      ? paragraph(words.noFindings)
      : paragraph(
          words.counts(count('error'), count('warning'), count('info')),
          listed.length < ordered.length ? words.bounded(listed.length, ordered.length) : undefined,
        )),
    ...table<ReportFinding>(listed, [
      left(words.unit, 20, ({ unit_code, file }) => labels.get(unit_code ?? '') ?? file),
      center(words.severity, 10, ({ severity }) => words.severities[severity]),
      left(words.position, 20, ({ sheet, cell }) => `${sheet}${cell === '' ? '' : ` ${cell}`}`),
      left(words.message, 50, ({ message }) => message),
    ]),
  ];
}
