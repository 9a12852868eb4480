import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { chartPng } from '../../../../pipeline/reports/charts/chart-png.ts';
import { hasChineseFont } from '../../../../pipeline/reports/charts/chinese-font.ts';
import { distributionChart } from '../../../../pipeline/reports/charts/distribution-chart.ts';
import { drawsChinese } from '../../../../pipeline/reports/charts/draws-chinese.ts';
import { present } from '../../../support/present.ts';
import { exampleModel } from '../../../support/report-model.ts';

const root = join(import.meta.dirname, '../../../..');

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

describe('chartPng', () => {
  it('draws 1600 dots across, which is 254 an inch over 16 cm', () => {
    const chart = present(distributionChart(exampleModel));

    const png = Buffer.from(chartPng(chart));

    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1600, 900]);
  });

  it('gives the same bytes twice, and in another process', async () => {
    const chart = present(distributionChart(exampleModel));
    const script = `
      const { chartPng } = await import(${JSON.stringify(join(root, 'pipeline/reports/charts/chart-png.ts'))});
      const { createHash } = await import('node:crypto');
      const png = chartPng(${JSON.stringify(chart)});
      process.stdout.write(createHash('sha256').update(png).digest('hex'));`;

    const first = digest(chartPng(chart));
    const second = digest(chartPng(chart));
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--input-type=module',
      '--eval',
      script,
    ]);

    expect(second).toBe(first);
    expect(stdout).toBe(first);
  });
});

describe('hasChineseFont', () => {
  it('finds the font of this machine', () => {
    expect(hasChineseFont()).toBe(true);
  });

  it('is not taken in by a machine without fonts, or with boxes for every character', () => {
    const latin = '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf';

    expect(drawsChinese({ loadSystemFonts: false })).toBe(false);
    expect(drawsChinese({ loadSystemFonts: false, fontFiles: [latin] })).toBe(false);
  });
});
