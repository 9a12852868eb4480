import type { UncomparedLeafRow } from '../../database/marts.ts';
import { comparison } from '../comparison.ts';
import { pointsText } from '../figures.ts';
import type { ReportModel } from '../model.ts';
import { words } from '../wording/zh-CN.ts';
import { html, type Markup } from './markup.ts';
import { MOST_LINES, moreNote } from './more-note.ts';

/** Which round this one is compared with, and what is left out; nothing where there is none before. */
export function comparisonSection(model: ReportModel): Markup | undefined {
  const compared = comparison(model);
  if (compared === undefined) return undefined;
  return html`<section aria-labelledby="changes">
    <h2 id="changes">${words.sections.changes}</h2>
    ${compared.sentences.map((sentence) => html`<p>${sentence}</p>`)}
    ${compared.leftOut.length === 0 ? undefined : leftOut(compared.leftOut)}
  </section>`;
}

function leftOut(leaves: readonly UncomparedLeafRow[]): Markup {
  const { changes } = words;
  return html`<details class="left-out">
    <summary>${changes.leftOut(leaves.length)}</summary>
    <ul>
      ${leaves.slice(0, MOST_LINES).map(
        (row) =>
          html`<li>
            <span class="pill">${changes.sides[row.side]}</span>
            <span>${changes.leaf(row.indicator_code, row.name, pointsText(row.points_micro))}</span>
            <span class="note">${changes.reasons[row.why]}</span>
          </li>`,
      )}
    </ul>
    ${moreNote(leaves.length, 'comparison.csv')}
  </details>`;
}
