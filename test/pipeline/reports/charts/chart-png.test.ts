import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { chartPng } from '../../../../pipeline/reports/charts/chart-png.ts';
import { hasChineseFont } from '../../../../pipeline/reports/charts/chinese-font.ts';
import { distributionChart } from '../../../../pipeline/reports/charts/distribution-chart.ts';
import { drawsChinese } from '../../../../pipeline/reports/charts/draws-chinese.ts';
import { present } from '../../../support/present.ts';
import { fontOptions } from '../../../../pipeline/reports/charts/font-options.ts';
import { glyphReader } from '../../../../pipeline/reports/charts/glyphs.ts';
import { outlineTexts } from '../../../../pipeline/reports/charts/outline-texts.ts';
import { exampleModel } from '../../../support/report-model.ts';

const root = join(import.meta.dirname, '../../../..');

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The share of bytes that differ by more than an eye sees. */
function unlike(one: Buffer, other: Buffer): number {
  return one.filter((byte, index) => Math.abs(byte - (other[index] ?? 0)) > 48).length / one.length;
}

describe('chartPng', () => {
  it('draws 1600 dots across, which is 254 an inch over 16 cm', () => {
    const chart = present(distributionChart(exampleModel));

    const png = Buffer.from(chartPng(chart));

    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1600, 900]);
  });

  it('sets its own outlines of characters where resvg would set the text', () => {
    const chart = present(distributionChart(exampleModel));
    const options = {
      background: '#ffffff',
      fitTo: { mode: 'width' as const, value: 800 },
      font: present(fontOptions()),
    };
    const outlined = outlineTexts(chart.svg, glyphReader(options.font));

    const drawn = new Resvg(outlined, options).render().pixels;
    const wanted = new Resvg(chart.svg, options).render().pixels;

    expect(outlined).not.toContain('<text');
    expect(unlike(drawn, wanted)).toBeLessThan(0.002);
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
