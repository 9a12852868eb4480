const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** An instant (ISO 8601) by the clock in Beijing: `2024-01-02 11:04:05`. */
export function beijingTime(instant: string): string {
  return format.format(new Date(instant));
}
