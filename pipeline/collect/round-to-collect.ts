import { unitsByCode, type Unit } from '#core/workbook/unit.ts';
import type { OpeningWorkspace } from '../workspace/with-database.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { examinationOf } from './examination-of.ts';
import type { SentExamination } from './examination.ts';

/** The round that new files belong to. */
export interface RoundToCollect {
  readonly workspace: Workspace;
  /** By their codes. */
  readonly units: ReadonlyMap<string, Unit>;
  /** What files are held against. */
  readonly examination: SentExamination;
}

/** Reads it, for files that are collected at a time, ISO 8601 in UTC. Throws as `examinationOf` does. */
export async function roundToCollect(
  opening: OpeningWorkspace,
  collectedAt: string,
): Promise<RoundToCollect> {
  const workspace = await opening.workspace();
  const examination = await examinationOf(workspace, collectedAt);
  return { workspace, units: unitsByCode(workspace.units), examination };
}
