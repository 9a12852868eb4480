import { MOST_REOPENINGS } from '#core/workbook/reopenings.ts';
import { sealWorkbook } from '#core/workbook/seal-workbook.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { plainText } from '../assessment/plain-text.ts';
import { sealObstacles } from '../assessment/seal-obstacles.ts';
import { DONE, NOT_DONE, refuse, type Desk } from './desk.ts';
import type { Actions, EntryOutcome, Notice } from './session.ts';

/** Longest reason for unsealing, in UTF-16 units. */
const LONGEST_REASON = 500;

/** The actions that seal a workbook and unseal it; `forget` is told when entries can no longer be undone. */
export function sealActions(
  desk: Desk,
  now: () => Date,
  forget: () => void,
): Pick<Actions, 'seal' | 'unseal'> {
  const { host } = desk;

  /** Seals the workbook as it is read back, and reads it once more to see that the seal holds. */
  async function seal(): Promise<EntryOutcome> {
    const { workbook } = await host.open();
    desk.adopt(workbook);
    const assessment = assessmentNow();
    if (assessment === undefined) return NOT_DONE;
    const [obstacle] = sealObstacles(assessment);
    if (obstacle) {
      desk.notify({ kind: 'finding', finding: obstacle });
      return { done: false, finding: obstacle };
    }
    const { identity, reopenings } = assessment;
    desk.adopt(await host.seal(sealWorkbook(workbook, identity, reopenings)));
    forget();
    desk.notify(verdictOn(assessmentNow()));
    return DONE;
  }

  async function unseal(assessment: Assessment, reason: string): Promise<EntryOutcome> {
    const { seal, reopenings } = assessment;
    if (seal === '') return NOT_DONE;
    const { content, finding } = plainText(reason, LONGEST_REASON, {});
    if (finding) {
      desk.notify({ kind: 'finding', finding });
      return { done: false, finding };
    }
    if (typeof content !== 'string') return refuse(desk, 'reason-required');
    if (reopenings.length >= MOST_REOPENINGS) return refuse(desk, 'reopened-too-often');
    const reopening = { at: now().toISOString(), seal, reason: content };
    desk.adopt(await host.unseal(reopenings.length + 1, reopening), {
      notice: { kind: 'unsealed' },
    });
    return DONE;
  }

  function assessmentNow(): Assessment | undefined {
    const { state } = desk.store;
    return state.phase === 'ready' ? state.assessment : undefined;
  }

  return {
    seal: async () => void (await desk.write(seal)),
    unseal: async (reason) => void (await desk.work((assessment) => unseal(assessment, reason))),
  };
}

/** Whether the seal that the workbook now has is the seal of what it now holds. */
function verdictOn(assessment: Assessment | undefined): Notice | undefined {
  const fault = assessment?.submission.findings.find(
    ({ code }) => code === 'seal.missing' || code === 'seal.broken',
  );
  if (fault) return { kind: 'finding', finding: fault };
  return assessment && { kind: 'sealed', seal: assessment.seal };
}
