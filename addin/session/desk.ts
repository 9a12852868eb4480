import type { RawWorkbook } from '#core/workbook/cells.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { createReader } from '../assessment/understand.ts';
import type { AssessmentHost, CellPlace } from '../host.ts';
import { failureNotice } from './failure-notice.ts';
import { startOf } from './navigation.ts';
import { createQueue } from './queue.ts';
import type { EntryOutcome, HostDeed, ReadyState, Refusal } from './session.ts';
import { createStore, type Store } from './store.ts';

/** What every action works with: the host, the state, and one thing done after the other. */
export interface Desk extends Pick<Store, 'notify' | 'patch' | 'subscribe'> {
  readonly host: AssessmentHost;
  readonly store: Store;
  /** The workbook is now this one; `part` of the state changes with it. */
  readonly adopt: (workbook: RawWorkbook, part?: ReadyPart, selected?: CellPlace) => void;
  /** Something could not be read. */
  readonly fail: (error: unknown) => void;
  /** Does something in its turn, whatever the state. */
  readonly inTurn: (task: () => Promise<void>) => Promise<void>;
  /** Does something in its turn, if there is a workbook to do it with; whatever it throws is told. */
  readonly act: (task: Task, doing: HostDeed) => Promise<EntryOutcome>;
  /** The same for what writes: the state says so meanwhile. */
  readonly work: (task: Task) => Promise<EntryOutcome>;
  /** The same for what a sealed workbook does not take. */
  readonly write: (task: Task) => Promise<EntryOutcome>;
}

type Task = (assessment: Assessment) => Promise<EntryOutcome>;

export type ReadyPart = Partial<Omit<ReadyState, 'phase' | 'assessment'>>;

export const DONE: EntryOutcome = { done: true };
export const NOT_DONE: EntryOutcome = { done: false, finding: undefined };

export function createDesk(host: AssessmentHost): Desk {
  const store = createStore();
  const read = createReader();
  const queue = createQueue();
  let writing = 0;

  function adopt(workbook: RawWorkbook, part: ReadyPart = {}, selected?: CellPlace): void {
    const { assessment, findings } = read(workbook);
    if (assessment === undefined) {
      store.set({ phase: 'refused', findings });
      return;
    }
    const before = store.state.phase === 'ready' ? store.state : undefined;
    const stays = assessment.indicators.some(({ leaf }) => leaf.code === before?.current);
    const current = before && stays ? before.current : startOf(assessment, selected);
    const fresh = { current, undoable: undefined, busy: writing > 0, notice: undefined };
    store.set({ ...fresh, ...before, phase: 'ready', current, ...part, assessment });
  }

  const act = (task: Task, doing: HostDeed) =>
    queue(async () => {
      if (store.state.phase !== 'ready') return NOT_DONE;
      try {
        return await task(store.state.assessment);
      } catch (error) {
        store.notify(failureNotice(error, doing));
        return NOT_DONE;
      }
    });

  async function work(task: Task): Promise<EntryOutcome> {
    writing += 1;
    store.patch({ busy: true });
    const outcome = await act(task, 'writing');
    writing -= 1;
    store.patch({ busy: writing > 0 });
    return outcome;
  }

  return {
    host,
    store,
    notify: store.notify,
    patch: store.patch,
    subscribe: store.subscribe,
    adopt,
    fail(error) {
      const notice = failureNotice(error, 'reading');
      const { problem, detail } = notice;
      if (store.state.phase === 'ready') store.notify(notice);
      else store.set({ phase: 'failed', problem, detail });
    },
    inTurn: queue,
    act,
    work,
    write: (task) =>
      work(async (assessment) =>
        assessment.seal === '' ? task(assessment) : refuse(store, 'sealed'),
      ),
  };
}

/** Says why something is not even tried. */
export function refuse({ notify }: Pick<Store, 'notify'>, why: Refusal): EntryOutcome {
  notify({ kind: 'refused', why });
  return NOT_DONE;
}
