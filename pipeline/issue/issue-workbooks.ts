import { join } from 'node:path';
import { Failure } from '#core/findings/failure.ts';
import { finding, type Finding } from '#core/findings/finding.ts';
import { stageNames } from '#core/workbook/guide-sheet.ts';
import type { Unit } from '#core/workbook/unit.ts';
import type { Identity } from '#core/workbook/identity.ts';
import type { Stage } from '#core/workbook/stages.ts';
import { safeName } from '../files/safe-name.ts';
import { sweepPartials } from '../files/sweep-partials.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import type { WorkbookOrder } from '../workbooks/order.ts';
import type { Prefill, Prefills } from '../workbooks/prefill.ts';
import { prefilledOf } from '../workbooks/prefilled-rows.ts';
import { workbookStamper } from '../workbooks/stamp/workbook-stamper.ts';
import { recordEdition } from '../workspace/editions.ts';
import { signer, type Sign } from '../workspace/keys.ts';
import { workspaceFiles, type Workspace } from '../workspace/workspace.ts';

/** Who evaluates unless somebody is named. */
export const FIRST_EVALUATOR = '1';

/** Units of which it is read at once what they wrote. */
const AT_ONCE = 32;

/** Which workbooks to make. */
export interface IssueOrder {
  readonly stage: Stage;
  readonly evaluator: string;
  /** Only for the unit with this code. */
  readonly unit?: string | undefined;
  /** What counties wrote, for the stages after their self-assessments. */
  readonly prefills?: Prefills;
  /** Told of each unit whose self-assessment is wanted and not there; such a unit is left out. */
  readonly leaveOut?: ((missing: Finding) => void) | undefined;
  readonly progress: (done: number, total: number) => void;
  readonly now?: () => Date;
}

/**
 * Makes a workbook for every unit, or for one, and returns the paths; the edition is recorded as
 * issued. Throws a `Failure`, before anything is written, for an edition that was issued with other
 * content, for a unit that is unknown, and for those whose self-assessment is wanted and not there
 * unless `leaveOut` takes them.
 */
export async function issueWorkbooks(workspace: Workspace, order: IssueOrder): Promise<string[]> {
  const { stage, evaluator, unit: only } = order;
  const wanted = workspace.units.filter((unit) => only === undefined || unit.code === only);
  if (wanted.length === 0) throw new Failure([finding('units.unknown', { code: only ?? '' })]);
  const units = stage === 'self' ? wanted : withPrefill(wanted, order);
  const sign = workspace.config.keys ? await signer(workspace.directory) : undefined;
  if (units.length > 0) await recordEdition(workspace, order.now ?? (() => new Date()));

  const folder = join(workspace.directory, workspaceFiles.issued);
  await sweepPartials(folder);
  const write = workbookStamper();
  const paths: string[] = [];
  for (let start = 0; start < units.length; start += AT_ONCE) {
    const some = units.slice(start, start + AT_ONCE);
    const codes = some.map(({ code }) => code);
    const written = stage === 'self' ? undefined : await order.prefills?.of(codes);
    for (const unit of some) {
      const prefill = written?.get(unit.code);
      const identity = identityOf(workspace, unit, stage, evaluator, prefill);
      const bytes = await write(orderOf(workspace, unit, identity, sign, prefill));
      const path = join(folder, issuedName(unit, stage, evaluator));
      await writeAtomically(path, bytes);
      paths.push(path);
      order.progress(paths.length, units.length);
    }
  }
  return paths;
}

/** What is to be made of a workbook that is issued: signed where the round has keys. */
export function orderOf(
  workspace: Workspace,
  unit: Unit,
  identity: Identity,
  sign: Sign | undefined,
  prefill?: Prefill,
): WorkbookOrder {
  return {
    scheme: workspace.scheme,
    unit,
    identity,
    signature: sign?.(identity) ?? '',
    simulated: workspace.config.simulated,
    ...(prefill === undefined ? {} : { prefill }),
  };
}

/** Whose workbook it is: of a unit in this round, at a stage, for an evaluator, with what the county wrote. */
export function identityOf(
  { scheme, schemeHash, config }: Workspace,
  unit: Unit,
  stage: Stage,
  evaluator: string,
  prefill?: Prefill,
): Identity {
  return {
    schemeId: scheme.id,
    edition: scheme.edition,
    schemeHash,
    unit: unit.code,
    round: config.round,
    stage,
    evaluator,
    ...(prefill && { prefilled: prefilledOf(scheme, unit.kind, prefill) }),
  };
}

/** `620102-城关区.xlsx`; with stage and evaluator for any but the county's own first workbook. */
export function issuedName(unit: Unit, stage: Stage, evaluator: string): string {
  const whose = `${unit.code}-${safeName(unit.name)}`;
  if (stage === 'self' && evaluator === FIRST_EVALUATOR) return `${whose}.xlsx`;
  return `${whose}-${stageNames[stage]}-${safeName(evaluator)}.xlsx`;
}

/** The units whose self-assessments count; the others are told, or stop everything. */
function withPrefill(units: readonly Unit[], { prefills, leaveOut }: IssueOrder): Unit[] {
  const hasWritten = ({ code }: Unit) => prefills?.has(code) === true;
  const missing = units
    .filter((unit) => !hasWritten(unit))
    .map(({ name }) => finding('issue.nothing-to-review', { unit: name }));
  if (leaveOut === undefined && missing.length > 0) throw new Failure(missing);
  for (const item of missing) leaveOut?.(item);
  return units.filter(hasWritten);
}
