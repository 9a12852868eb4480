import type { Page } from 'playwright-core';
import type { ScoreColumn } from '#core/workbook/sheets.ts';

/** What the pane's host has in a column of an indicator's row. */
export function cellText(page: Page, code: string, column: ScoreColumn): Promise<string> {
  return page.evaluate(([code, column]) => globalThis.scoreText(code, column), [
    code,
    column,
  ] as const);
}

/** Somebody types a number into 实际值 of an indicator, beside the pane. */
export function typeBeside(page: Page, code: string, value: number): Promise<void> {
  return page.evaluate(
    ([code, value]) =>
      globalThis.host.type({ of: 'indicator', code, column: 'value' }, { type: 'number', value }),
    [code, value] as const,
  );
}
