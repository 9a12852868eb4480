import type { Leaf } from '#core/scheme/scheme.ts';
import { percent, decimal } from '#core/decimal.ts';
import { ALL_ITEMS, NO_ITEMS, NOT_DONE } from '#core/scoring/rules/entries.ts';
import { isPercent } from '#core/scoring/rules/quantity.ts';
import type { Answer } from '../../pipeline/simulation/answers.ts';
import type { OpenedExcel } from './addin-excel.ts';
import type { Official } from './journey-official.ts';

/** An indicator that was scored. */
export interface Scored {
  readonly code: string;
  /** The points that the pane showed for it; `—` for none. */
  readonly points: string;
  /** How many entries were made, each a line written, a box ticked or a key pressed in a list. */
  readonly entries: number;
  /** How many requests of the add-in wrote them. */
  readonly requests: number;
}

/** An official at a workbook, who knows what to enter. */
export interface Work {
  readonly official: Official;
  readonly opened: OpenedExcel;
  readonly answers: ReadonlyMap<string, Answer>;
}

export const NO_POINTS = '—';

/** Scores indicators one after the other, each where the pane has gone on to it. */
export async function scoreAll(work: Work, leaves: readonly Leaf[]): Promise<Scored[]> {
  const scored: Scored[] = [];
  for (const leaf of leaves) scored.push(await score(work, leaf));
  return scored;
}

/** Scores indicators that nobody must score, each found in 进度. */
export async function scoreExtras(work: Work, leaves: readonly Leaf[]): Promise<Scored[]> {
  const { official } = work;
  const scored: Scored[] = [];
  for (const leaf of leaves) {
    await official.opensTab('进度');
    await official.ticks('显示全部指标');
    await official.pressesButton(new RegExp(`^${leaf.code} `));
    scored.push(await score(work, leaf));
  }
  return scored;
}

/** Scores the indicator that the pane shows, as its rule asks, and goes on to the next without a score. */
async function score({ official, opened, answers }: Work, leaf: Leaf): Promise<Scored> {
  const { pane, grid } = opened;
  const answer = answers.get(leaf.code);
  if (answer === undefined) throw new Error(`no answer to indicator ${leaf.code}`);
  await pane.getByRole('heading', { name: leaf.name, exact: true }).waitFor();
  const before = await grid.writes();
  const entries = await enter(official, opened, leaf, answer);
  const shown = pane.locator('.points-line strong');
  const points = answer.omission === undefined ? await shown.textContent() : NO_POINTS;
  await official.presses('Control+Enter');
  await pane.locator('[role=tabpanel][aria-busy=false]').waitFor();
  const requests = (await grid.writes()) - before;
  return { code: leaf.code, points: points ?? '', entries, requests };
}

async function enter(
  official: Official,
  opened: OpenedExcel,
  leaf: Leaf,
  { value, score, reason, omission }: Answer,
): Promise<number> {
  if (omission !== undefined) {
    await official.ticks('本指标不适用');
    await official.tabsToField('缺项理由');
    await official.types(omission);
    return 2;
  }
  let entries = await enterValue(official, opened, leaf, value);
  if (score !== undefined) {
    await official.tabsTo(opened.pane.getByText('改自评得分'));
    await official.presses('Enter');
    await official.tabsToField('自评得分');
    await official.types(String(score));
    entries += 1;
  }
  if (reason !== undefined) {
    await official.tabsToField('扣分原因');
    await official.types(reason);
    entries += 1;
  }
  return entries;
}

async function enterValue(
  official: Official,
  { pane }: OpenedExcel,
  { rule }: Leaf,
  value: Answer['value'],
): Promise<number> {
  switch (rule.kind) {
    case 'target':
    case 'range':
      await official.tabsToField('实际值');
      await official.types(asTyped(value, rule.unit));
      return 1;
    case 'judgement':
      await official.tabsToField('评定得分');
      await official.types(String(value));
      return 1;
    case 'occurrences':
      await official.tabsToField('数量');
      await official.types(String(value));
      return 1;
    case 'deadline':
      if (value !== NOT_DONE) throw new Error('only what was not done is entered here');
      await official.ticks('未完成');
      return 1;
    case 'checklist':
      return tickItems(official, String(value));
    case 'level': {
      const place = rule.levels.findIndex(({ name }) => name === value);
      await official.tabsTo(pane.getByRole('radio').first());
      await official.presses(place === 0 ? 'Space' : 'ArrowDown', Math.max(1, place));
      return Math.max(1, place);
    }
  }
}

async function tickItems(official: Official, done: string): Promise<number> {
  if (done === ALL_ITEMS || done === NO_ITEMS) {
    await official.ticks(done === ALL_ITEMS ? '全部完成' : '均未完成');
    return 1;
  }
  const items = done.split('、');
  for (const item of items) await official.ticks(new RegExp(`^${item}\\. `));
  return items.length;
}

/** A number as it is typed in the pane: per cent where the rule counts in them. */
function asTyped(value: Answer['value'], unit: string | undefined): string {
  return isPercent(unit) ? percent(decimal(Number(value))).replace('%', '') : String(value);
}
