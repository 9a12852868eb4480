import { unitKindNames } from '#core/scheme/wording/names.zh-CN.ts';
import type { ReportModel } from '../model.ts';
import { words } from '../wording/zh-CN.ts';
import { detailTemplate } from './detail-template.ts';
import { html, inlineJson, type Markup } from './markup.ts';
import { placeOf, type Place } from './row-places.ts';
import { bodyCell, headCell } from './ranking-cells.ts';
import { rankingColumns } from './ranking-columns.ts';
import { tableRows } from './table-rows.ts';

/** The table of all units, with what searches, filters and sorts it. */
export function rankingSection(model: ReportModel): Markup {
  const columns = rankingColumns(model);
  return html`
    <section aria-labelledby="ranking">
      <h2 id="ranking">${words.sections.ranking}</h2>
      ${controls(model)}
      <p class="note screen-only">${words.expand}</p>
      <p id="shown" role="status" class="note" data-wording="${words.shown}"></p>
      <noscript><p class="banner">${words.noScript}</p></noscript>
      <table id="ranking-table">
        <caption class="unseen">
          ${words.sections.ranking}
        </caption>
        <thead>
          <tr>
            ${columns.map(headCell)}
          </tr>
        </thead>
      </table>
      <p id="nothing" hidden>${words.nothing}</p>
      <template id="row"
        ><tr>
          ${columns.map((column) => bodyCell(column, model))}
        </tr></template
      >
      <template id="detail">
        <tr class="detail">
          <td colspan="${columns.length}">${detailTemplate(model)}</td>
        </tr>
      </template>
      ${inlineJson('rows', tableRows(model))}
    </section>
  `;
}

function controls(model: ReportModel): Markup {
  const inOrder = model.rankings.toSorted((a, b) => (a.unit_code < b.unit_code ? -1 : 1));
  const places = (['name', 'code', 'prefecture'] as const).map(placeOf);
  return html`
    <form id="controls" role="search" class="screen-only">
      <label>
        ${words.search}
        <input
          type="search"
          autocomplete="off"
          placeholder="${words.searchHint}"
          data-search="${places.join(' ')}"
        />
      </label>
      ${choice(
        words.grade,
        'grade',
        model.scheme.grades.map((grade) => grade.name),
      )}
      ${choice(
        words.kind,
        'kind',
        inOrder.map((row) => unitKindNames[row.kind]),
      )}
      ${choice(
        words.prefecture,
        'prefecture',
        inOrder.map((row) => row.prefecture),
      )}
      ${choice(
        words.status,
        'status',
        Object.entries(words.statuses)
          .filter(([status]) => inOrder.some((row) => row.status === status))
          .map(([, name]) => name),
      )}
      <button type="reset">${words.reset}</button>
    </form>
  `;
}

function choice(label: string, place: Place, options: readonly string[]): Markup {
  const distinct = [...new Set(options)].filter((option) => option !== '');
  return html`<label>
    ${label}
    <select data-equals="${placeOf(place)}">
      <option value="">${words.all}</option>
      ${distinct.map((option) => html`<option>${option}</option>`)}
    </select>
  </label>`;
}
