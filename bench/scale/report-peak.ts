import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Loaded before a program that is timed: at its end it leaves the most memory that it took, in KiB. */
process.on('exit', () => {
  const file = process.env['BENCH_PEAK_FILE'];
  if (file !== undefined) writeFileSync(file, String(peak()));
});

const STATUS = '/proc/self/status';

/** Linux counts in `maxRSS` what the program that started this one held; its own peak stands elsewhere. */
function peak(): number {
  const status = existsSync(STATUS) ? readFileSync(STATUS, 'utf8') : '';
  const own = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1];
  return own === undefined ? process.resourceUsage().maxRSS : Number(own);
}
