import { finding, type Finding } from '#core/findings/finding.ts';
import { compareTables, comparedTables, type TableDifference } from '../database/compare-tables.ts';
import { keptFingerprint } from '../database/fingerprints.ts';
import type { Database } from '../database/database.ts';
import { recordedFingerprints } from '../database/recorded-fingerprints.ts';
import { unreadable } from './database-faults.ts';

/** What differs between a database and the one made anew. */
export interface Compared {
  /** Tables that were compared. */
  readonly tables: number;
  readonly differences: readonly TableDifference[];
  readonly findings: readonly Finding[];
}

/**
 * Compares every table of the database `recorded` with the one beside it. Results that were computed
 * from something else than what is stored now are not compared: they are to be computed first.
 */
export async function compare(database: Database): Promise<Compared> {
  const differences: TableDifference[] = [];
  const findings: Finding[] = [];
  let tables = 0;
  const faults = await unreadable(async () => {
    const marks = await recordedFingerprints(database);
    const isStale = marks.get('models') !== (await keptFingerprint(database, 'models'));
    const compared = comparedTables.filter(({ kind }) => !isStale || kind !== 'made');
    differences.push(...(await compareTables(database, compared)));
    findings.push(...differences.map(told));
    if (isStale) findings.push(finding('archive.models-stale', {}));
    tables = compared.length;
  });
  return { tables, differences, findings: [...findings, ...faults] };
}

function told({ table, kind, rows }: TableDifference): Finding {
  return rows === undefined
    ? finding('archive.table-differs', { table })
    : finding('archive.differs', { table, tableKind: kind, rows });
}
