import type { Timing } from './measure.ts';

const head = ['', 'median ms', 'min', 'max', 'ratio'];

/** The timings as a Markdown table. */
export function table(title: string, timings: readonly Timing[]): string {
  const rows = timings.map(({ name, median, min, max, ratio }) => [
    name,
    median.toFixed(2),
    min.toFixed(2),
    max.toFixed(2),
    `${ratio.toFixed(1)} ×`,
  ]);
  return markdownTable(title, head, rows);
}

/** A Markdown table under a heading: names at the left, figures at the right. */
export function markdownTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [`### ${title}`, '', ...[head, rule, ...rows].map(line)].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
