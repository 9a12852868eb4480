/**
 * The ten areas by which rounds of different schemes are compared: those of the national outline of
 * building a rule-of-law government, 2021-2025 (法治政府建设实施纲要).
 */
export const themes = [
  'leadership',
  'functions',
  'lawmaking',
  'decisions',
  'enforcement',
  'emergencies',
  'disputes',
  'restraint',
  'digital',
  'safeguards',
] as const;
export type Theme = (typeof themes)[number];
