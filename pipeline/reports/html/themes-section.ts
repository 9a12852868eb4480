import { themeNames } from '../../wording/themes.ts';
import { ratePoints } from '../../rate-points.ts';
import { rateText } from '../figures.ts';
import type { ReportModel } from '../model.ts';
import { themeMeans, type ThemeMean } from '../theme-means.ts';
import { words } from '../wording/zh-CN.ts';
import { percentText } from './percent-text.ts';
import { changeMark } from './change-mark.ts';
import { html, type Markup } from './markup.ts';

/** Mean score rate of each theme, and its change; nothing where the scheme names no theme. */
export function themesSection(model: ReportModel): Markup | undefined {
  const means = themeMeans(model);
  if (means.length === 0) return undefined;
  const looksBack = means.some((mean) => mean.compared !== undefined);
  return html`<section aria-labelledby="themes">
    <h2 id="themes">${words.sections.themes}</h2>
    <p class="note">${words.themesNote}${looksBack ? words.comparedThemesNote : ''}</p>
    <table class="plain theme-means">
      <thead>
        <tr>
          <th scope="col">${words.theme}</th>
          <th scope="col" class="end">${words.rate}</th>
          ${looksBack ? comparedHeads() : undefined}
        </tr>
      </thead>
      <tbody>
        ${means.map(
          (mean) =>
            html`<tr>
              <th scope="row">${themeNames[mean.theme]}</th>
              <td class="end rate" style="--share: ${percentText(mean.rate) || '0'}">
                ${rateText(mean.rate)}
              </td>
              ${looksBack ? comparedCells(mean) : undefined}
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

function comparedHeads(): Markup {
  const { changes } = words;
  return html`
    <th scope="col" class="end tier-2">${changes.comparedUnits}</th>
    <th scope="col" class="end">${changes.comparedBefore}</th>
    <th scope="col" class="end">${changes.comparedNow}</th>
    <th scope="col" class="end">${changes.themeChange}</th>
  `;
}

function comparedCells({ compared }: ThemeMean): Markup {
  return html`
    <td class="end tier-2">${compared?.units}</td>
    <td class="end">${rateText(compared?.previous ?? null)}</td>
    <td class="end">${rateText(compared?.now ?? null)}</td>
    <td class="end">${compared && changeMark(ratePoints(compared.change), 1)}</td>
  `;
}
