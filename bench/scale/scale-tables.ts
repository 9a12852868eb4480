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
 * Times what an office does with so many units each, in a folder that is removed afterwards, and up to
 * `othersUpTo` units the same by other programs: a Markdown table a group, with seconds a size, and
 * ratio to the first row and memory at the largest size that was timed.
 */
export async function scaleTables(sizes: readonly number[], othersUpTo: number): Promise<string[]> {
  const groups = new Map<string, Scaled>();
  for (const units of sizes) {
    const folder = await mkdtemp(join(tmpdir(), 'zhunsheng-scale-'));
    await makeWorkbooks(folder, units);
    for (const group of worksFor(folder, units, units <= othersUpTo)) {
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
  const names = new Set([...bySize.values()].flatMap((costs) => costs.map(({ name }) => name)));
  const head = [
    '',
    ...sizes.map((units) => `${units.toLocaleString('en')} units, s`),
    'ratio',
    'MB',
  ];
  return markdownTable(
    title,
    head,
    [...names].map((name) => {
      const costs = sizes.map((units) => costOf(bySize.get(units), name));
      const last = costs.findLastIndex((cost) => cost !== undefined);
      const [first] = bySize.get(sizes[last] ?? 0) ?? [];
      const { seconds = Number.NaN, megabytes = Number.NaN } = costs[last] ?? {};
      return [
        name,
        ...costs.map((cost) => cost?.seconds.toFixed(2) ?? ''),
        `${(seconds / (first?.seconds ?? Number.NaN)).toPrecision(3)} ×`,
        megabytes.toFixed(0),
      ];
    }),
  );
}

function costOf(costs: readonly WorkCost[] | undefined, wanted: string): WorkCost | undefined {
  return costs?.find(({ name }) => name === wanted);
}
