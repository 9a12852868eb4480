import { themeNames } from '../../wording/themes.ts';
import type { ReportModel } from '../model.ts';
import { themesOf } from '../theme-lines.ts';
import { words } from '../wording/zh-CN.ts';
import { changeAt } from './change-mark.ts';
import { html, type Markup } from './markup.ts';
import { placeOf, placeOfChange, placeOfTheme, type ChangePlace } from './row-places.ts';
import { withPlaces } from './with-places.ts';

/** What unfolds under a unit of the round before; nothing where there is none. */
export function changesTable(model: ReportModel): Markup | undefined {
  const { previousRound } = model;
  if (previousRound === undefined) return undefined;
  const { changes } = words;
  const at = (place: ChangePlace) => placeOfChange(model, place);
  return html`<table>
      <caption>
        ${changes.group(previousRound.round)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${changes.item}</th>
          <th scope="col" class="end">${changes.previous}</th>
          <th scope="col" class="end">${changes.current}</th>
          <th scope="col" class="end">${changes.change}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">${words.rank}</th>
          <td class="end" data-text="${at('previousRank')}"></td>
          <td class="end" data-text="${placeOf('rank')}"></td>
          <td class="end" ${changeAt(at('rankChange'), 'rank')}></td>
        </tr>
        <tr>
          <th scope="row">${words.score}</th>
          <td class="end" data-text="${at('previousScore')}"></td>
          <td class="end" data-text="${placeOf('score')}"></td>
          <td class="end" ${changeAt(at('scoreChange'), 'figure')}></td>
        </tr>
        <tr data-needs="${at('comparedScore')}">
          <th scope="row">${changes.comparedScore}</th>
          <td class="end" data-text="${at('comparedPrevious')}"></td>
          <td class="end" data-text="${at('comparedScore')}"></td>
          <td class="end" ${changeAt(at('comparedChange'), 'figure')}></td>
        </tr>
      </tbody>
    </table>
    <p class="note" data-needs="${at('comparedScore')}">
      ${withPlaces(changes.comparedBasis, (name) => at(name as ChangePlace))}
    </p>`;
}

/** Score rates of a unit by theme, and how they changed; nothing where the scheme names no theme. */
export function themesTable(model: ReportModel): Markup | undefined {
  const themes = themesOf(model);
  if (themes.length === 0) return undefined;
  const { changes } = words;
  const looksBack = model.previousRound !== undefined;
  return html`<table class="themes">
    <caption>
      ${words.themeRates}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.theme}</th>
        ${looksBack ? html`<th scope="col" class="end">${changes.previous}</th>` : undefined}
        <th scope="col" class="end">${looksBack ? changes.current : words.rate}</th>
        ${looksBack ? html`<th scope="col" class="end">${changes.themeChange}</th>` : undefined}
      </tr>
    </thead>
    <tbody>
      ${themes.map((theme, index) => {
        const rate = placeOfTheme(model, index, 'rate');
        return html`<tr data-needs="${rate}">
          <th scope="row">${themeNames[theme]}</th>
          ${looksBack ? previousCell(placeOfTheme(model, index, 'previous')) : undefined}
          <td class="end rate" data-bar="${rate}">
            <span data-text="${rate}"></span>%
            ${looksBack ? comparedNote(placeOfTheme(model, index, 'compared')) : undefined}
          </td>
          ${looksBack ? changeCell(placeOfTheme(model, index, 'change')) : undefined}
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function previousCell(place: number): Markup {
  return html`<td class="end" data-text="${place}"></td>`;
}

function changeCell(place: number): Markup {
  return html`<td class="end" ${changeAt(place, 'figure')}></td>`;
}

function comparedNote(place: number): Markup {
  return html`<small data-needs="${place}"
    >${words.changes.comparedPart} <span data-text="${place}"></span>%</small
  >`;
}
