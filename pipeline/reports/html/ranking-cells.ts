import type { ReportModel } from '../model.ts';
import { changeAt } from './change-mark.ts';
import { html, type Markup } from './markup.ts';
import type { Column } from './ranking-columns.ts';
import { placeOf, placeOfChange } from './row-places.ts';

/** The head of a column of the ranking: what sorts by it. */
export function headCell(head: Column): Markup {
  const first = head.sort === 'high first' ? 'descending' : 'ascending';
  return html`<th
    scope="col"
    class="${columnClass(head)}"
    data-sort="${head.sortPlace}"
    data-numeric="${String(head.sort !== 'text')}"
    data-first="${first}"
    ${head.shows === 'rank' ? html`aria-sort="ascending"` : undefined}
  >
    <button type="button">${head.label}</button>
  </th>`;
}

/** A cell of a column of the ranking, for the page to fill in. */
export function bodyCell(column: Column, model: ReportModel): Markup {
  const special = specialCells[column.shows];
  if (special !== undefined) return special(columnClass(column), column.place, model);
  return html`<td class="${columnClass(column)}" data-text="${column.place}"></td>`;
}

type SpecialCell = (classes: string, place: number, model: ReportModel) => Markup;

const specialCells: Partial<Record<Column['shows'], SpecialCell>> = {
  name: (classes, place) =>
    html`<th scope="row" class="${classes}">
      <button type="button" aria-expanded="false" data-text="${place}"></button>
      <small data-text="${placeOf('prefecture')}"></small>
    </th>`,
  score: (classes, place) =>
    html`<td class="${classes}" data-bar="${placeOf('bar')}"><b data-text="${place}"></b></td>`,
  outcome: (classes, place, model) =>
    html`<td class="${classes}">
      <span class="pill" data-tone="${placeOf('tone')}" data-text="${place}"></span>
      ${phoneChange(model)}
    </td>`,
  weight: (classes, place) =>
    html`<td class="${classes}">
      <span data-text="${place}"></span>
      <span
        class="fault"
        data-needs="${placeOf('weightFault')}"
        data-text="${placeOf('weightFault')}"
      ></span>
    </td>`,
  rankChange: (classes, place) => html`<td class="${classes}" ${changeAt(place, 'rank')}></td>`,
  scoreChange: figureChange,
  comparedChange: figureChange,
};

function figureChange(classes: string, place: number): Markup {
  return html`<td class="${classes}" ${changeAt(place, 'figure')}></td>`;
}

/** A phone has no room for the columns of changes: there the grade carries the change of rank. */
function phoneChange(model: ReportModel): Markup | undefined {
  if (model.previousRound === undefined) return undefined;
  return html`<small ${changeAt(placeOfChange(model, 'rankChange'), 'rank')}></small>`;
}

function columnClass({ shows, sort, tier }: Column): string {
  const centred = ['rank', 'outcome', 'kind', 'groupRank', 'rankChange'].includes(shows);
  const align = centred ? 'centre' : sort === 'text' ? 'start' : 'end';
  return `${shows} tier-${tier} ${align}`;
}
