/** The entries of a record that have a value: what a cell leaves empty is absent from a scheme. */
export function known(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
