import { address, type RawWorkbook } from '#core/workbook/cells.ts';
import type { Finding } from '#core/findings/finding.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { cite } from '../assessment/cite.ts';
import { entering } from '../assessment/entering.ts';
import { evidenceView } from '../assessment/evidence.ts';
import { fixOf } from '../assessment/fix-of.ts';
import { locate } from '../assessment/locate.ts';
import { register } from '../assessment/register.ts';
import { together } from '../assessment/together.ts';
import type { Typed } from '../assessment/typed.ts';
import type { Entering } from '../host.ts';
import { DONE, NOT_DONE, refuse, type Desk, type ReadyPart } from './desk.ts';
import type { Actions, EntryOutcome, Notice } from './session.ts';
import { changesBetween, changing, isUntouched, undoing, withStep, type Step } from './undo.ts';

type EntryActions = Pick<
  Actions,
  | 'enter'
  | 'agree'
  | 'undo'
  | 'addEvidence'
  | 'changeEvidence'
  | 'cite'
  | 'changeWeight'
  | 'changeWeights'
  | 'fix'
>;

/** Those actions, and what ends that their entries can be undone. */
export interface Entries {
  readonly actions: EntryActions;
  readonly forget: () => void;
}

/** The actions that write what the evaluator enters, each of which can be undone. */
export function entryActions(desk: Desk): Entries {
  const { host } = desk;
  let steps: readonly Step[] = [];

  /** Writes entries in one round trip, as one step that can be undone. */
  async function put(
    { workbook }: Assessment,
    entries: readonly Entering[],
    step: Pick<Step, 'code' | 'editing'>,
  ): Promise<EntryOutcome> {
    const needed = changing(workbook, entries);
    if (needed.length > 0) {
      const after = await host.enter(needed);
      steps = withStep(steps, { ...step, changes: changesBetween(workbook, after, needed) });
      desk.adopt(after, undoable());
    }
    withdraw(workbook, entries);
    return DONE;
  }

  function undoable(): ReadyPart {
    return { undoable: steps.at(-1)?.code };
  }

  /** What was typed, or why it is not understood. */
  async function putTyped(
    assessment: Assessment,
    { entries, finding }: Typed,
    code: string,
    editing?: number,
  ): Promise<EntryOutcome> {
    if (entries) return put(assessment, entries, { code, editing });
    desk.notify({ kind: 'finding', finding });
    return { done: false, finding };
  }

  /** A cell that was not understood now is, and a host that failed writes again. */
  function withdraw(workbook: RawWorkbook, entries: readonly Entering[]): void {
    const { state } = desk.store;
    const notice = state.phase === 'ready' ? state.notice : undefined;
    if (notice?.kind === 'failure') desk.notify(undefined);
    if (notice?.kind !== 'finding') return;
    const { sheet, cell } = notice.finding.place;
    const isWritten = entries.some(({ field }) => {
      const at = locate(workbook, field);
      return at?.sheet === sheet && at && address(at.row, at.column) === cell;
    });
    if (isWritten) desk.notify(undefined);
  }

  async function undoLast(assessment: Assessment): Promise<EntryOutcome> {
    const last = steps.at(-1);
    if (last === undefined) return NOT_DONE;
    const { workbook } = assessment;
    if (!isUntouched(workbook, last)) {
      steps = steps.slice(0, -1);
      desk.patch({ ...undoable(), notice: { kind: 'not-undone' } });
      return NOT_DONE;
    }
    const after = await host.enter(undoing(last));
    steps = steps.slice(0, -1);
    const notice: Notice = { kind: 'undone', code: last.code };
    const shown = last.code === '' ? {} : { current: last.code };
    desk.adopt(after, { ...undoable(), notice, ...shown });
    return DONE;
  }

  async function fixAll(
    assessment: Assessment,
    findings: readonly Finding[],
  ): Promise<EntryOutcome> {
    const fixes = findings
      .filter((finding) => stands(assessment, finding))
      .flatMap((finding) => fixOf(assessment, finding) ?? []);
    if (fixes.length === 0) return NOT_DONE;
    const entriesOf = (restores: boolean) =>
      fixes.filter((fix) => fix.restores === restores).flatMap(({ entries }) => entries);
    const entered = entriesOf(false);
    if (entered.length > 0) {
      await put(assessment, entered, { code: codeOf(entered), editing: undefined });
    }
    const restored = entriesOf(true);
    if (restored.length > 0) desk.adopt(await host.restore(restored));
    desk.notify({ kind: 'fixed', count: fixes.length });
    return DONE;
  }

  function forget(): void {
    steps = [];
    desk.patch(undoable());
  }

  const changeWeights: Actions['changeWeights'] = (changes, editing) =>
    desk.write((assessment) => {
      const typed = changes.map(({ row, column, text }) =>
        entering(assessment, { of: 'weight', row, column }, text),
      );
      return putTyped(assessment, together(typed), '', editing);
    });

  const actions: EntryActions = {
    enter: (code, column, text, editing) =>
      desk.write((assessment) => {
        const typed = entering(assessment, { of: 'indicator', code, column }, text);
        return putTyped(assessment, typed, code, editing);
      }),
    agree: (code) =>
      desk.write(async (assessment) => {
        const found = assessment.indicators.find(({ leaf }) => leaf.code === code);
        const score = found?.county?.score;
        if (!score) return refuse(desk, 'nothing-to-agree-with');
        const field = { of: 'indicator', code, column: 'review' } as const;
        return putTyped(assessment, entering(assessment, field, score.toString()), code);
      }),
    undo: async () => void (await desk.write(undoLast)),
    addEvidence: (texts, citedBy) =>
      desk.write(async (assessment) => {
        const { freeRow: row, next: number } = evidenceView(assessment);
        if (row === undefined) return refuse(desk, 'register-full');
        const typed = register(assessment, { row, number }, texts, citedBy);
        return putTyped(assessment, typed, citedBy ?? '');
      }),
    changeEvidence: (row, column, text, editing) =>
      desk.write((assessment) => {
        const typed = entering(assessment, { of: 'evidence', row, column }, text);
        return putTyped(assessment, typed, '', editing);
      }),
    cite: (code, evidence, cited) =>
      desk.write((assessment) =>
        putTyped(assessment, cite(assessment, code, evidence, cited), code),
      ),
    changeWeight: (row, column, text, editing) => changeWeights([{ row, column, text }], editing),
    changeWeights,
    fix: async (findings) => void (await desk.write((assessment) => fixAll(assessment, findings))),
  };
  return { actions, forget };
}

/** Whether a finding is one of the workbook as it now is. */
function stands({ submission }: Assessment, { code, place }: Finding): boolean {
  return submission.findings.some(
    (each) =>
      each.code === code && each.place.sheet === place.sheet && each.place.cell === place.cell,
  );
}

/** The one indicator that entries are of; empty for several or another table. */
function codeOf(entries: readonly Entering[]): string {
  const codes = new Set(entries.map(({ field }) => (field.of === 'indicator' ? field.code : '')));
  const [only = ''] = codes;
  return codes.size === 1 ? only : '';
}
