/** What stands in a workspace with keys that was issued, collected, ranked and reported, by name. */
export const workspaceNames = [
  'archive',
  'editions.json',
  'issued',
  'keys',
  'receipts',
  'reports',
  'scheme.yaml',
  'units.csv',
  'zhunsheng.duckdb',
  'zhunsheng.yaml',
] as const;
