import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DetailedModel, ReportModel } from '../model.ts';
import { chaptersOf } from '../chapter-rates.ts';
import { pageWords } from '../wording/page.zh-CN.ts';
import { words } from '../wording/zh-CN.ts';
import { chapterChart } from './chapter-chart.ts';
import { comparisonSection } from './comparison-section.ts';
import { packedData } from './data/packed-data.ts';
import { distributionChart } from './distribution-chart.ts';
import { findingsSection } from './findings-section.ts';
import { html, trusted, type Markup } from './markup.ts';
import { basisSection, header, overview } from './overview.ts';
import { pageScript } from './page-script.ts';
import { themesSection } from './themes-section.ts';
import { weightsSection } from './weights-section.ts';

/** Bytes of the file at most: what mail and chat still carry. */
export const PAGE_LIMIT = 2_000_000;

/** Heights in the charts' own units: room for two lines of a chapter's name, and never too flat. */
const CHAPTER_HEIGHT = 40;
const LOWEST_CHART = 300;

/**
 * `ranking.html`: one file that works offline. It loads nothing, and runs no script but its own: its
 * policy names that script by hash. The overview stands in it as it is; the script makes the other
 * views from data that the file carries packed, so much of it that the file keeps to `limit` bytes.
 */
export async function rankingPage(model: DetailedModel, limit = PAGE_LIMIT): Promise<string> {
  const styles = await readFile(join(import.meta.dirname, 'ranking.css'), 'utf8');
  const script = await pageScript();
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'`;
  const pageWith = (data: string): string => {
    const page = html`<!doctype html>
      <html lang="zh-CN">
        <head>
          <meta charset="utf-8" />
          <meta http-equiv="Content-Security-Policy" content="${policy}" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>
            ${model.simulated ? `【${words.simulated}】` : ''}${model.title} · ${words.reportName}
          </title>
          ${trusted(`<style>${styles}</style>`)}
        </head>
        <body>
          <a id="skip" class="skip screen-only" href="#main">${pageWords.skip}</a>
          ${watermark(model)} ${header(model)}
          <nav id="views" class="screen-only" aria-label="${pageWords.navigation}" hidden></nav>
          <main id="main" tabindex="-1">
            <noscript><p class="banner">${pageWords.noScript}</p></noscript>
            <p id="unreadable" class="banner" hidden>${pageWords.unreadable}</p>
            <div id="view" hidden></div>
            <div id="overview-view">${overviewSections(model)}</div>
          </main>
          ${trusted(`<script type="text/plain" id="data">${data}</script>`)}
          ${trusted(`<script>${script}</script>`)}
        </body>
      </html>`;
    return `${page.markup.trim()}\n`;
  };
  const room = limit - Buffer.byteLength(pageWith(''));
  return pageWith(packedData(model, room));
}

function overviewSections(model: ReportModel): Markup {
  return html`${overview(model)} ${basisSection(model)} ${comparisonSection(model)} ${charts(model)}
  ${themesSection(model)} ${weightsSection(model)} ${findingsSection(model)} ${method()}`;
}

/** Simulated data says so across every printed page. */
function watermark({ simulated }: ReportModel): Markup | undefined {
  return simulated
    ? html`<div class="watermark" aria-hidden="true">${words.simulated}</div>`
    : undefined;
}

function charts(model: ReportModel): Markup | undefined {
  if (model.evaluations.size === 0) return undefined;
  const height = Math.max(LOWEST_CHART, chaptersOf(model).length * CHAPTER_HEIGHT);
  return html`<div class="charts">
    <section aria-labelledby="distribution">
      <h2 id="distribution">${words.sections.distribution}</h2>
      ${distributionChart(model, height)}
    </section>
    <section aria-labelledby="chapters">
      <h2 id="chapters">${words.sections.chapters}</h2>
      ${chapterChart(model, height)}
    </section>
  </div>`;
}

function method(): Markup {
  return html`<section aria-labelledby="method">
    <h2 id="method">${words.sections.method}</h2>
    <ol class="method">
      ${words.method.map((step) => html`<li>${step}</li>`)}
    </ol>
  </section>`;
}
