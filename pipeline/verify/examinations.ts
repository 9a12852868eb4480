import type { Finding } from '#core/findings/finding.ts';
import { examinationOf } from '../collect/examination-of.ts';
import { beijingDay } from '../wording/beijing-time.ts';
import { limitsOf } from '../workspace/limits-of.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { batchUnits } from './batch-units.ts';
import { examinedOriginals, type ExaminedOriginal } from './examined-originals.ts';
import type { Arrival } from './timeline.ts';

type KeptArrival = Extract<Arrival, { kind: 'kept' }>;

/** Examines the originals of arrivals once more; asked for each of them in their order. */
export interface Examinations {
  next(arrival: KeptArrival): Promise<ExaminedOriginal>;
  /** Ends the threads; nothing is examined after. */
  close(): Promise<void>;
  /** What was found of the lists of units. */
  readonly findings: Finding[];
}

/** What a file is held against: a list of units, on a day. */
function groundsOf({ batch }: KeptArrival): string {
  return `${batch.units} ${beijingDay(batch.collectedAt)}`;
}

/** The examinations of a workspace's arrivals. */
export function examinations(workspace: Workspace, arrivals: readonly KeptArrival[]): Examinations {
  const byGrounds = Map.groupBy(arrivals, groundsOf);
  const sources = new Map<string, AsyncGenerator<ExaminedOriginal, undefined>>();
  const findings: Finding[] = [];

  async function sourceFor({ batch }: KeptArrival, grounds: string) {
    const { units, findings: its } = await batchUnits(workspace, batch.units);
    findings.push(...its);
    const examination = await examinationOf({ ...workspace, units }, batch.collectedAt);
    const limits = limitsOf(workspace.config);
    const files = (byGrounds.get(grounds) ?? []).map(({ file }) => file);
    return examinedOriginals(workspace.directory, files, { examination, limits });
  }

  return {
    findings,

    async next(arrival) {
      const grounds = groundsOf(arrival);
      const source = sources.get(grounds) ?? (await sourceFor(arrival, grounds));
      sources.set(grounds, source);
      const { value } = await source.next();
      if (value === undefined) throw new Error(`out of order: ${arrival.file.file}`);
      return value;
    },

    async close() {
      await Promise.all([...sources.values()].map((source) => source.return(undefined)));
    },
  };
}
