import { beijingTime } from '../../wording/beijing-time.ts';
import { documentLine } from '../document-line.ts';
import type { ReportModel } from '../model.ts';
import { summary } from '../summary.ts';
import { words } from '../wording/zh-CN.ts';
import { html, type Markup } from './markup.ts';

/** Title of the page, and what it is a report of. */
export function header(model: ReportModel): Markup {
  const { scheme } = model;
  const { about } = words;
  const facts = [
    [about.round, model.round],
    [about.document, documentLine(scheme)],
    [about.edition, scheme.edition],
    [about.evaluationDate, scheme.evaluationDate],
    [about.generatedAt, words.generatedAt(beijingTime(model.generatedAt, 'minutes'))],
    [about.identities, model.signed ? words.signed : words.unsigned],
  ] as const;
  return html`<header>
    ${
      model.simulated
        ? html`<p class="banner"><strong>${words.simulated}</strong>${words.simulatedNote}</p>`
        : undefined
    }
    <p class="kicker">${words.reportName}</p>
    <h1>${model.title}</h1>
    <dl class="facts">
      ${facts.map(
        ([term, fact]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${fact}</dd>
          </div>`,
      )}
    </dl>
  </header>`;
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
    <h2 id="overview">${words.sections.overview}</h2>
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
