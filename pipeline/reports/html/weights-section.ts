import { shareText } from '../figures.ts';
import type { ReportModel } from '../model.ts';
import { words } from '../wording/zh-CN.ts';
import { html, type Markup } from './markup.ts';
import { MOST_LINES, moreNote } from './more-note.ts';

/** Which units give rule of law too little weight. */
export function weightsSection(model: ReportModel): Markup {
  const failing = model.weightCompliance.filter((row) => !row.weight_ok);
  const floor = shareText(model.scheme.performanceWeight.floor.toString());
  return html`<section aria-labelledby="weights">
    <h2 id="weights">${words.sections.weights}</h2>
    <p>${words.weightsSummary(model.weightCompliance.length, failing.length, floor)}</p>
    ${
      failing.length === 0
        ? undefined
        : html`<table class="plain">
            <thead>
              <tr>
                <th scope="col">${words.unit}</th>
                <th scope="col">${words.prefecture}</th>
                <th scope="col" class="end">${words.weightShort}</th>
                <th scope="col" class="end">${words.floor}</th>
                <th scope="col">${words.status}</th>
              </tr>
            </thead>
            <tbody>
              ${failing.slice(0, MOST_LINES).map(
                (row) =>
                  html`<tr>
                    <th scope="row">${row.unit_name}</th>
                    <td>${row.prefecture}</td>
                    <td class="end fault">
                      ${shareText(row.performance_weight) || words.unstated}
                    </td>
                    <td class="end">${shareText(row.floor)}</td>
                    <td>${words.statuses[row.status]}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
    }
    ${moreNote(failing.length, 'ranking.xlsx')}
  </section>`;
}
