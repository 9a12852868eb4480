import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadXlsx } from '../../emulator/xlsx/load-xlsx.ts';
import { startExcel } from '../../test/support/addin-excel.ts';
import { readinessOf } from '../../test/support/addin-readiness.ts';
import { issuedRound } from '../../tools/demo/issued-round.ts';
import type { Group } from '../measure.ts';

/** The built pane in Chromium beside the emulated Excel, with live formulas: until it can be worked in. */
export async function showPane(): Promise<Group> {
  const folder = await mkdtemp(join(tmpdir(), 'zhunsheng-bench-'));
  const { name, bytes } = await issuedRound(join(folder, 'round'), 'self');
  const workbook = await loadXlsx(bytes, name);
  const excel = await startExcel();
  return {
    title: 'Showing the pane of a workbook of 90 indicators',
    measures: [
      {
        name: 'from Office.onReady to the first indicator',
        async run() {
          const opened = await excel.open(workbook);
          const { pane } = opened;
          await pane.locator('#indicator-name').waitFor();
          const overriddenDuration = await readinessOf(pane);
          await opened.close();
          return { overriddenDuration };
        },
      },
    ],
    async close() {
      await excel.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
