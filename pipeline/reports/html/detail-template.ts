import { chaptersOf } from '../chapter-rates.ts';
import type { ReportModel } from '../model.ts';
import { words } from '../wording/zh-CN.ts';
import { html, type Markup } from './markup.ts';
import { changesTable, themesTable } from './detail-changes.ts';
import { placeOf, placeOfChapter, type Place } from './row-places.ts';
import { withPlaces } from './with-places.ts';

/** What unfolds under a unit: its steps of evaluation, its chapters and its other figures. */
export function detailTemplate(model: ReportModel): Markup {
  return html`
    <p class="reason" data-needs="${placeOf('reason')}" data-text="${placeOf('reason')}"></p>
    <div class="detail-parts">
      <div data-needs="${placeOf('score')}">${stepsTable(model)} ${changesTable(model)}</div>
      <div data-needs="${placeOf('score')}">${chaptersTable(model)} ${themesTable(model)}</div>
      <div>${otherFigures()}</div>
    </div>
  `;
}

function stepsTable({ scheme }: ReportModel): Markup {
  const { step } = words;
  const highest = scheme.total.plus(scheme.bonusCap).toString();
  const lines: readonly (readonly [name: string, calculation: string, result: Place])[] = [
    [words.steps.leafScores, step.leafScores('{exactOmitted}'), 'earned'],
    [
      words.steps.omission,
      step.omission('{earned}', '{attainable}', scheme.total.toString()),
      'exactBase',
    ],
    [
      words.steps.bonus,
      step.plus('{exactBase}', '{exactBonus}', scheme.bonusCap.toString()),
      'afterBonus',
    ],
    [words.steps.deduction, step.minus('{afterBonus}', '{exactDeduction}'), 'afterDeduction'],
    [words.steps.veto, '{veto}', 'afterVeto'],
    [words.steps.clamp, step.clamp(highest), 'held'],
    [words.steps.rounding, step.rounding(scheme.decimals), 'score'],
    [words.rankStep, step.rank[scheme.ranking.on], 'rank'],
  ];
  return html`<table>
    <caption>
      ${words.sheets.steps}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.stepName}</th>
        <th scope="col">${words.calculation}</th>
        <th scope="col" class="end">${words.result}</th>
      </tr>
    </thead>
    <tbody>
      ${lines.map(
        ([name, calculation, result]) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td>${withPlaces(calculation, (place) => placeOf(place as Place))}</td>
            <td class="end" data-text="${placeOf(result)}"></td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function chaptersTable(model: ReportModel): Markup {
  return html`<table>
    <caption>
      ${words.chapterRates}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.chapter}</th>
        <th scope="col" class="end">${words.rate}</th>
      </tr>
    </thead>
    <tbody>
      ${chaptersOf(model).map((chapter, index) => {
        const place = placeOfChapter(index);
        return html`<tr data-needs="${place}">
          <th scope="row">${chapter.name}</th>
          <td class="end rate" data-bar="${place}"><span data-text="${place}"></span>%</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function otherFigures(): Markup {
  const figures: readonly (readonly [label: string, place: Place])[] = [
    [words.unitCode, 'code'],
    [words.prefecture, 'prefecture'],
    [words.kind, 'kind'],
    [words.status, 'status'],
    [words.peers.kind, 'kindRank'],
    [words.peers.prefecture, 'prefectureRank'],
    [words.bonus, 'bonus'],
    [words.deduction, 'deduction'],
    [words.omitted, 'omitted'],
    [words.unrescaledScore, 'unrescaledScore'],
    [words.unrescaledRank, 'unrescaledRank'],
    [words.weight, 'weight'],
    [words.weighted, 'weighted'],
    [words.self, 'self'],
  ];
  return html`<table>
    <caption>
      ${words.other}
    </caption>
    <tbody>
      ${figures.map(
        ([label, place]) =>
          html`<tr data-needs="${placeOf(place)}">
            <th scope="row">${label}</th>
            <td class="end" data-text="${placeOf(place)}"></td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
