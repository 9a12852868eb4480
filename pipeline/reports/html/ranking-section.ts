import { unitKindNames } from '../../wording/unit-kinds.ts';
import type { ReportModel } from '../model.ts';
import { words } from '../wording/zh-CN.ts';
import { detailTemplate } from './detail-template.ts';
import { html, inlineJson, type Markup } from './markup.ts';
import { placeOf, tableRows, type Place } from './table-rows.ts';

interface Head {
  readonly label: string;
  /** What the column shows, and what it is sorted by. */
  readonly shows: Place;
  readonly sortsBy?: Place;
  readonly sort: 'text' | 'low first' | 'high first';
  /** 1 shows on a phone too, 2 on a tablet, 3 on a desk only. */
  readonly tier: 1 | 2 | 3;
}

/** The table of all units, with what searches, filters and sorts it. */
export function rankingSection(model: ReportModel): Markup {
  const columns = heads(model);
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
          ${columns.map(bodyCell)}
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

function heads({ scheme }: ReportModel): readonly Head[] {
  const [peers = 'kind'] = scheme.ranking.peers;
  return [
    { label: words.rank, shows: 'rank', sort: 'low first', tier: 1 },
    { label: words.unit, shows: 'name', sort: 'text', tier: 1 },
    { label: words.prefecture, shows: 'prefecture', sort: 'text', tier: 2 },
    { label: words.kind, shows: 'kind', sort: 'text', tier: 2 },
    { label: words.score, shows: 'score', sort: 'high first', tier: 1 },
    { label: words.outcome, shows: 'outcome', sortsBy: 'tone', sort: 'low first', tier: 1 },
    { label: words.base, shows: 'base', sort: 'high first', tier: 2 },
    { label: words.bonus, shows: 'bonus', sort: 'high first', tier: 3 },
    { label: words.deduction, shows: 'deduction', sort: 'high first', tier: 3 },
    { label: words.omitted, shows: 'omitted', sort: 'high first', tier: 3 },
    { label: words.peers[peers], shows: 'groupRank', sort: 'low first', tier: 2 },
    { label: words.weightShort, shows: 'weight', sort: 'high first', tier: 2 },
    { label: words.self, shows: 'self', sort: 'high first', tier: 3 },
  ];
}

function headCell(head: Head): Markup {
  const numeric = head.sort !== 'text';
  const first = head.sort === 'high first' ? 'descending' : 'ascending';
  const place = placeOf(head.sortsBy ?? head.shows);
  return html`<th
    scope="col"
    class="${columnClass(head)}"
    data-sort="${place}"
    data-numeric="${String(numeric)}"
    data-first="${first}"
    ${head.shows === 'rank' ? html`aria-sort="ascending"` : undefined}
  >
    <button type="button">${head.label}</button>
  </th>`;
}

function bodyCell(head: Head): Markup {
  const place = placeOf(head.shows);
  if (head.shows === 'name') {
    return html`<th scope="row" class="${columnClass(head)}">
      <button type="button" aria-expanded="false" data-text="${place}"></button>
      <small data-text="${placeOf('prefecture')}"></small>
    </th>`;
  }
  if (head.shows === 'score') {
    return html`<td class="${columnClass(head)}" data-bar="${placeOf('bar')}">
      <b data-text="${place}"></b>
    </td>`;
  }
  if (head.shows === 'outcome') {
    return html`<td class="${columnClass(head)}">
      <span class="pill" data-tone="${placeOf('tone')}" data-text="${place}"></span>
    </td>`;
  }
  if (head.shows === 'weight') {
    return html`<td class="${columnClass(head)}">
      <span data-text="${place}"></span>
      <span
        class="fault"
        data-needs="${placeOf('weightFault')}"
        data-text="${placeOf('weightFault')}"
      ></span>
    </td>`;
  }
  return html`<td class="${columnClass(head)}" data-text="${place}"></td>`;
}

function columnClass(head: Head): string {
  const centred = ['rank', 'outcome', 'kind', 'groupRank'].includes(head.shows);
  const align = centred ? 'centre' : head.sort === 'text' ? 'start' : 'end';
  return `${head.shows} tier-${head.tier} ${align}`;
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
