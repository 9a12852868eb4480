import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReportModel } from '../model.ts';
import { chaptersOf } from '../chapter-rates.ts';
import { words } from '../wording/zh-CN.ts';
import { chapterChart } from './chapter-chart.ts';
import { comparisonSection } from './comparison-section.ts';
import { distributionChart } from './distribution-chart.ts';
import { findingsSection } from './findings-section.ts';
import { html, trusted, type Markup } from './markup.ts';
import { header, overview } from './overview.ts';
import { pageScript } from './page-script.ts';
import { rankingSection } from './ranking-section.ts';
import { themesSection } from './themes-section.ts';
import { weightsSection } from './weights-section.ts';

/** Heights in the charts' own units: room for two lines of a chapter's name, and never too flat. */
const CHAPTER_HEIGHT = 40;
const LOWEST_CHART = 300;

/**
 * `ranking.html`: one file that works offline. It loads nothing, and runs no script but its own: its
 * policy names that script by hash.
 */
export async function rankingPage(model: ReportModel): Promise<string> {
  const styles = await readFile(join(import.meta.dirname, 'ranking.css'), 'utf8');
  const script = await pageScript();
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'`;
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
        ${header(model)}
        <main>
          ${overview(model)} ${comparisonSection(model)} ${charts(model)} ${themesSection(model)}
          ${rankingSection(model)} ${weightsSection(model)} ${findingsSection(model)} ${method()}
        </main>
        ${trusted(`<script>${script}</script>`)}
      </body>
    </html>`;
  return `${page.markup.trim()}\n`;
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
