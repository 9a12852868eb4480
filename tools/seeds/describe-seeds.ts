import { readFile } from 'node:fs/promises';
import { percent, round, type Decimal } from '#core/decimal.ts';
import { compositionOf } from '#core/scheme/composition.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import { themes } from '#core/scheme/themes.ts';
import { findScheme } from '../../pipeline/schemes/find-scheme.ts';
import { seedIds } from '../../pipeline/schemes/seeds.ts';
import { themeNames } from '../../pipeline/wording/themes.ts';

const introduction = new URL('introduction.md', import.meta.url);

const columns = [
  '方案',
  '文件',
  '印发机关',
  '日期或文号',
  '任务项',
  '指标',
  ...themes.map((theme) => themeNames[theme]),
  '可量化',
];

/** `seeds/README.md`: what the schemes that come with the program are made of, from their files. */
export async function describeSeeds(): Promise<string> {
  const schemes = await Promise.all(
    (await seedIds()).map(async (id) => (await findScheme(id)).scheme),
  );
  const lines = [
    columns,
    columns.map((_, index) => (index < 4 ? '---' : '--:')),
    ...schemes.map(rowOf),
  ];
  const table = lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
  return `${await readFile(introduction, 'utf8')}\n${table}`;
}

function rowOf(scheme: Scheme): string[] {
  const { id, document } = scheme;
  const { items, leaves, pointsByTheme, measured } = compositionOf(scheme);
  return [
    `[${id}](${id}/scheme.yaml)`,
    document.title,
    document.issuer,
    document.date ?? document.number ?? '',
    String(items),
    String(leaves),
    ...themes.map((theme) => pointsText(pointsByTheme.get(theme))),
    percent(round(measured.dividedBy(scheme.total), 3)),
  ];
}

function pointsText(points: Decimal | undefined): string {
  return points === undefined || points.isZero() ? '' : points.toString();
}
