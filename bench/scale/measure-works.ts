import type { WorkGroup } from './work.ts';
import { timeProcess, type ProcessCost } from './time-process.ts';

/** What a work cost: seconds of the median run, MB at the highest of any run. */
export interface WorkCost extends ProcessCost {
  readonly name: string;
}

/** Runs the works of a group by turns, so that a busy moment of the machine meets them all. */
export async function measureWorks({ works }: WorkGroup): Promise<WorkCost[]> {
  const costs = new Map(works.map(({ name }): [string, ProcessCost[]] => [name, []]));
  const rounds = Math.max(...works.map(({ runs }) => runs));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, command, done, before } of works.filter(({ runs }) => round < runs)) {
      await before?.();
      costs.get(name)?.push(await timeProcess(command, done));
    }
  }
  return [...costs].map(([name, runs]) => ({
    name,
    seconds: median(runs.map(({ seconds }) => seconds)),
    megabytes: Math.max(...runs.map(({ megabytes }) => megabytes)),
  }));
}

function median(values: readonly number[]): number {
  const ordered = values.toSorted((one, other) => one - other);
  return ordered[Math.floor(ordered.length / 2)] ?? Number.NaN;
}
