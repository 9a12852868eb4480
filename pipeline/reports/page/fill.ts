/** Wording with `{name}` in it, filled in; a name without a value stays as it is. */
export function fill(
  wording: string,
  values: Readonly<Record<string, string | number | undefined>>,
): string {
  return wording.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
