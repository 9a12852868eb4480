import type { ReportModel } from '../model.ts';
import { words } from '../wording/zh-CN.ts';

/** What the metadata of a file say of where its rows come from; all of it is text. */
export function provenance(model: ReportModel, table: string): Readonly<Record<string, string>> {
  const { scheme, round, basis, generatedAt, simulated } = model;
  return {
    table_name: table,
    producer: `${words.creator} ${basis.version}`,
    round,
    scheme_id: scheme.id,
    scheme_title: scheme.title,
    scheme_edition: scheme.edition,
    scheme_hash: basis.schemeHash,
    workbooks: String(basis.workbooks),
    collected_at: basis.collectedAt ?? '',
    generated_at: generatedAt,
    simulated: String(simulated),
    note: simulated ? words.simulatedNote : '',
  };
}
