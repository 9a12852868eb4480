/** How far Beijing is ahead of UTC, in milliseconds; it has had no summer time since 1992. */
const AHEAD = 8 * 60 * 60 * 1_000;

/** The day of an instant (ISO 8601) in Beijing, `2024-01-02`. */
export function beijingDay(instant: string): string {
  return beijingTime(instant).slice(0, '2024-01-02'.length);
}

/** An instant (ISO 8601) by the clock in Beijing: `2024-01-02 11:04:05`, or to the minute. */
export function beijingTime(instant: string, to: 'seconds' | 'minutes' = 'seconds'): string {
  const time = new Date(Date.parse(instant) + AHEAD).toISOString().replace('T', ' ');
  return time.slice(0, to === 'seconds' ? '2024-01-02 11:04:05'.length : '2024-01-02 11:04'.length);
}
