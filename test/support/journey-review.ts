import type { Leaf } from '#core/scheme/scheme.ts';
import { columnLetters } from '#core/workbook/cells.ts';
import { columnOf, scoreHeaders, sheetNames } from '#core/workbook/sheets.ts';
import type { CellValue } from '../../emulator/model/cell.ts';
import type { WorkbookSnapshot } from '../../emulator/model/snapshot.ts';
import { contentsOf } from './addin-contents.ts';
import type { OpenedExcel } from './addin-excel.ts';
import type { Official } from './journey-official.ts';

/** A reviewer at a workbook. */
export interface Review {
  readonly official: Official;
  readonly opened: OpenedExcel;
}

/** Agrees with the county's score of each indicator, one after the other; the scores that stand then, by code. */
export async function agreeWithAll(
  review: Review,
  leaves: readonly Leaf[],
): Promise<Record<string, string>> {
  const { official, opened } = review;
  const agreed: Record<string, string> = {};
  for (const { code, name } of leaves) {
    await isShown(opened, name);
    await official.pressesButton(/^同意自评得分/);
    await isWritten(opened);
    agreed[code] = await ownScore(opened);
    await official.presses('Control+Enter');
  }
  return agreed;
}

/** Enters another score than the county's for the indicator that the pane shows. */
export async function changeScore(
  { official, opened }: Review,
  { name }: Leaf,
  score: string,
): Promise<void> {
  await isShown(opened, name);
  await official.tabsToField('复核得分');
  await official.typesOver(score);
  await official.presses('Enter');
  await isWritten(opened);
}

/** Says why, and goes on to the next indicator. */
export async function giveOpinion(
  { official, opened }: Review,
  { name }: Leaf,
  opinion: string,
): Promise<void> {
  await isShown(opened, name);
  await official.tabsToField('复核意见');
  await official.types(opinion);
  await official.presses('Control+Enter');
  await isWritten(opened);
}

function isShown({ pane }: OpenedExcel, name: string): Promise<void> {
  return pane.getByRole('heading', { name, exact: true }).waitFor();
}

function isWritten({ pane }: OpenedExcel): Promise<void> {
  return pane.locator('[role=tabpanel][aria-busy=false]').waitFor();
}

function ownScore({ pane }: OpenedExcel): Promise<string> {
  return pane.getByRole('textbox', { name: '复核得分', exact: true }).inputValue();
}

const [opinionColumn, reviewColumn] = (['opinion', 'review'] as const).map((column) =>
  columnLetters(columnOf(scoreHeaders, column)),
);

const ofReviewer = new RegExp(`^${sheetNames.scores}!(?:${reviewColumn}|${opinionColumn})\\d+$`);

/** What stands in the cells that the county filled in or was issued: all but results and the reviewer's own. */
export function countyCells(snapshot: WorkbookSnapshot): Record<string, CellValue | undefined> {
  const cells = Object.entries(contentsOf(snapshot)).filter(
    ([place]) => !ofReviewer.test(place) && !place.startsWith(sheetNames.identity),
  );
  return Object.fromEntries(cells);
}
