import { writeFileSync } from 'node:fs';

/** Loaded before a program that is timed: at its end it leaves the most memory that it took, in KiB. */
process.on('exit', () => {
  const file = process.env['BENCH_PEAK_FILE'];
  if (file !== undefined) writeFileSync(file, String(process.resourceUsage().maxRSS));
});
