/** Sets of Office's interfaces that the add-in needs, and from which version on, as the manifest has them. */
export const neededSets = [
  ['SharedRuntime', '1.1'],
  ['ExcelApi', '1.9'],
] as const;
