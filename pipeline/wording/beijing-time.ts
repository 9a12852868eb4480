const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The day of an instant (ISO 8601) in Beijing, `2024-01-02`. */
export function beijingDay(instant: string): string {
  return beijingTime(instant).slice(0, '2024-01-02'.length);
}

/** An instant (ISO 8601) by the clock in Beijing: `2024-01-02 11:04:05`, or to the minute. */
export function beijingTime(instant: string, to: 'seconds' | 'minutes' = 'seconds'): string {
  const time = format.format(new Date(instant));
  return to === 'seconds' ? time : time.slice(0, -':05'.length);
}
