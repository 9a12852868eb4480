import { distributionDrawing } from '../charts/distribution-drawing.ts';
import { distributionTold } from '../charts/distribution-told.ts';
import type { ReportModel } from '../model.ts';
import { html, trusted, type Markup } from './markup.ts';
import { PAGE_CHART_WIDTH, pageLook } from './page-look.ts';

/** How many ranked units scored how much, the bars coloured by grade. */
export function distributionChart(model: ReportModel, height: number): Markup {
  const size = { width: PAGE_CHART_WIDTH, height };
  return html`<div class="chart" role="img" aria-label="${distributionTold(model)}">
    ${trusted(distributionDrawing(model, pageLook, size))}
  </div>`;
}
