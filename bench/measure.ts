import { Bench } from 'tinybench';

/**
 * One way to do a piece of work. What `run` gives back only keeps it from being optimised away, but for
 * `{ overriddenDuration }`: milliseconds that it has measured itself.
 */
interface Measure {
  readonly name: string;
  readonly run: () => unknown;
}

/** Ways to do one piece of work; the first is what the others are compared with. */
export interface Group {
  readonly title: string;
  readonly measures: readonly Measure[];
  /** Puts away what the measures needed. */
  readonly close?: () => Promise<void>;
}

/** Milliseconds a run, and how many times as long as the group's first measure. */
export interface Timing {
  readonly name: string;
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly ratio: number;
}

/** Milliseconds that a measure runs before it is timed, so that it is code which V8 has compiled that is. */
const WARM_UP = 2_000;

/** Runs each measure `runs` times, after as many as warm it up. */
export async function measure(group: Group, runs: number): Promise<Timing[]> {
  const bench = new Bench({
    iterations: runs,
    time: 0,
    warmupIterations: Math.ceil(runs / 10),
    warmupTime: WARM_UP,
    throws: true,
  });
  // Left to find out whether runs are to be awaited, it calls each once, all at the same time.
  for (const { name, run } of group.measures) bench.add(name, run, { async: true });
  await bench.run();

  const times = bench.tasks.map(({ name, result }) => {
    if (!('latency' in result)) throw new Error(`${name}: ${result.state}`);
    const { p50, min, max } = result.latency;
    return { name, median: p50, min, max };
  });
  const first = times[0]?.median ?? Number.NaN;
  return times.map((time) => ({ ...time, ratio: time.median / first }));
}
