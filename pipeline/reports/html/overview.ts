import { beijingTime } from '../../wording/beijing-time.ts';
import { documentLine } from '../document-line.ts';
import type { ReportModel } from '../model.ts';
import { summary } from '../summary.ts';
import { pageWords } from '../wording/page.zh-CN.ts';
import { words } from '../wording/zh-CN.ts';
import { html, type Markup } from './markup.ts';

/** Title of the page, which stands over every view. */
export function header(model: ReportModel): Markup {
  return html`<header>
    ${
      model.simulated
        ? html`<p class="banner"><strong>${words.simulated}</strong>${words.simulatedNote}</p>`
        : undefined
    }
    <p class="kicker">${words.reportName} · ${model.round}</p>
    <h1>${model.title}</h1>
  </header>`;
}

/** What the figures stand on: scheme, edition, what was collected and when, which program. */
export function basisSection(model: ReportModel): Markup {
  const { scheme, basis, round } = model;
  const { about } = words;
  const say = pageWords.basis;
  const facts = [
    [about.round, round],
    [about.evaluationDate, scheme.evaluationDate],
    [about.document, documentLine(scheme)],
    [say.scheme, scheme.id],
    [about.edition, scheme.edition],
    [say.hash, basis.schemeHash],
    [say.workbooks, say.workbookCount(basis.workbooks)],
    [
      say.collectedAt,
      basis.collectedAt === undefined ? say.notCollected : momentText(basis.collectedAt),
    ],
    [about.identities, model.signed ? words.signed : words.unsigned],
    [about.generatedAt, momentText(model.generatedAt)],
    [say.version, say.versionOf(basis.version)],
  ] as const;
  return html`<section aria-labelledby="basis">
    <h2 id="basis">${say.caption}</h2>
    <dl class="facts">
      ${facts.map(
        ([term, fact]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${fact}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

function momentText(instant: string): string {
  return words.generatedAt(beijingTime(instant, 'minutes'));
}

/** The round in a few figures. */
export function overview(model: ReportModel): Markup {
  const { units, byStatus, scores } = summary(model);
  const { decimals } = model.scheme;
  const labels = words.summary;
  const figures: readonly (readonly [label: string, figure: string])[] = [
    [labels.units, String(units)],
    [labels.accepted, String(byStatus.accepted)],
    [labels.returned, String(byStatus.returned)],
    [labels.rejected, String(byStatus.rejected)],
    [labels.missing, String(byStatus.missing)],
    ...(scores === undefined
      ? []
      : ([
          [labels.mean, scores.mean.toFixed(decimals)],
          [labels.median, scores.median.toFixed(decimals)],
          [labels.highest, scores.highest.toFixed(decimals)],
          [labels.lowest, scores.lowest.toFixed(decimals)],
        ] as const)),
  ];
  return html`<section aria-labelledby="overview">
    <h2 id="overview" class="view-heading" tabindex="-1">${words.sections.overview}</h2>
    <dl class="figures">
      ${figures.map(
        ([label, figure]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${figure}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
