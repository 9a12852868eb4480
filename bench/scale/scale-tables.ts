import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeWorkbooks } from '../country/make-workbooks.ts';
import { markdownTable } from '../table.ts';
import { measureWorks, type WorkCost } from './measure-works.ts';
import { worksFor } from './works.ts';

/** Costs of a group's works by how many units there were. */
interface Scaled {
  readonly title: string;
  readonly bySize: Map<number, readonly WorkCost[]>;
}

/**
 * Times what an office does with so many units each, in a folder that is removed afterwards: a
 * Markdown table a group, with seconds a size, the ratio to the first row and the memory at the
 * largest size.
 */
export async function scaleTables(sizes: readonly number[]): Promise<string[]> {
  const groups = new Map<string, Scaled>();
  for (const units of sizes) {
    const folder = await mkdtemp(join(tmpdir(), 'zhunsheng-scale-'));
    await makeWorkbooks(folder, units, false);
    for (const group of worksFor(folder, units)) {
      const { title } = group;
      const scaled = groups.get(title) ?? { title, bySize: new Map<number, WorkCost[]>() };
      scaled.bySize.set(units, await measureWorks(group));
      groups.set(title, scaled);
    }
    await rm(folder, { recursive: true });
  }
  return [...groups.values()].map(tableOf);
}

function tableOf({ title, bySize }: Scaled): string {
  const sizes = [...bySize.keys()];
  const last = bySize.get(sizes.at(-1) ?? 0) ?? [];
  const [first] = last;
  const head = [
    '',
    ...sizes.map((units) => `${units.toLocaleString('en')} units, s`),
    'ratio',
    'MB',
  ];
  const rows = last.map(({ name, seconds, megabytes }) => [
    name,
    ...sizes.map((units) => secondsOf(bySize.get(units), name)),
    `${(seconds / (first?.seconds ?? Number.NaN)).toPrecision(3)} ×`,
    megabytes.toFixed(0),
  ]);
  return markdownTable(title, head, rows);
}

function secondsOf(costs: readonly WorkCost[] | undefined, wanted: string): string {
  return costs?.find(({ name }) => name === wanted)?.seconds.toFixed(2) ?? '';
}
