import { severities } from '#core/findings/catalog.ts';
import { allFindings, type ReportFinding } from '../all-findings.ts';
import type { ReportModel } from '../model.ts';
import { unitNames } from '../unit-names.ts';
import { words } from '../wording/zh-CN.ts';
import { html, type Markup } from './markup.ts';
import { MOST_LINES, moreNote } from './more-note.ts';

/** What was found in the files and what to do about it, the gravest first. */
export function findingsSection(model: ReportModel): Markup {
  const names = unitNames(model);
  const bySeverity = Map.groupBy(allFindings(model), (row) => row.severity);
  const counts = severities.map((severity) => bySeverity.get(severity)?.length ?? 0);
  const [errors = 0, warnings = 0, infos = 0] = counts;
  const findings = severities.flatMap((severity) => bySeverity.get(severity) ?? []);
  return html`<section aria-labelledby="findings">
    <h2 id="findings">${words.sections.findings}</h2>
    <p>${words.findingsSummary(errors, warnings, infos)}</p>
    <ul class="findings">
      ${findings.slice(0, MOST_LINES).map((row) => line(row, names))}
    </ul>
    ${moreNote(findings.length, 'findings.csv')}
  </section>`;
}

function line(row: ReportFinding, names: ReadonlyMap<string, string>): Markup {
  const unit = names.get(row.unit_code ?? '') ?? row.unit_code ?? '';
  const place = [unit, row.file, row.sheet, row.cell].filter((part) => part !== '');
  return html`<li>
    <span class="pill" data-severity="${row.severity}"> ${words.severities[row.severity]} </span>
    <div>
      <p>${row.message}</p>
      <p class="note">${row.hint}</p>
      <p class="note place">${place.join(' · ')}</p>
    </div>
  </li>`;
}
