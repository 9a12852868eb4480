import type { Finding } from '#core/findings/finding.ts';
import type { EntryOutcome } from '../../session/session.ts';
import { afterSeeing, afterTyping, afterWriting, type Draft } from './draft.ts';

/** A field of the pane and the cell behind it. */
export interface FieldCell {
  /** One for each cell of the workbook. */
  readonly key: string;
  /** What the cell says at this moment, as it would be typed; `undefined` while no workbook is open. */
  stored(): string | undefined;
  write(text: string, editing: number): Promise<EntryOutcome>;
}

/** What is typed and does not stand in its cell. */
export interface PendingDraft {
  readonly cell: FieldCell;
  readonly draft: Draft;
}

/**
 * What is typed anywhere in the pane and does not stand in its cell yet. A draft outlives the field
 * that it was typed in, so that nothing is lost by looking elsewhere.
 */
export interface Fields {
  draft(key: string): Draft | undefined;
  /** A number for a new stay in a field. */
  newEditing(): number;
  /** Takes what was typed; it is written when the typing pauses. */
  type(cell: FieldCell, text: string, editing: number): void;
  /**
   * Writes what waits in a field; whether nothing is left waiting. `again` tries once more what was
   * refused, and writes over what somebody else put into the cell.
   */
  flush(cell: FieldCell, again?: boolean): Promise<boolean>;
  /** Writes what waits in any field; whether nothing is left waiting. */
  flushAll(): Promise<boolean>;
  /** Holds a draft against what its cell now says. */
  see(cell: FieldCell): void;
  /** Forgets a draft; the field shows its cell again. */
  forget(cell: FieldCell): void;
  /** The field is left: what is written is shown as the cell has it. */
  leave(cell: FieldCell): Promise<void>;
  /** Whether a draft was refused for a finding, which then stands under its field. */
  shows(finding: Finding): boolean;
  /** Every draft that does not stand in its cell: not written yet, refused or overtaken. */
  pending(): readonly PendingDraft[];
  subscribe(listener: () => void): () => void;
}

/** After so many milliseconds without a key what was typed is written. */
const PAUSE = 600;

/** A cell whose draft is written after a pause. */
interface Waiting {
  readonly cell: FieldCell;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** The fields of one pane, all as their cells have them. */
export function createFields(): Fields {
  const drafts = new Map<string, Draft>();
  const cells = new Map<string, FieldCell>();
  const waiting = new Map<string, Waiting>();
  const writing = new Map<string, Promise<boolean>>();
  const listeners = new Set<() => void>();
  let editings = 0;

  function put(key: string, draft: Draft | undefined): void {
    if (drafts.get(key) === draft) return;
    if (draft === undefined) {
      drafts.delete(key);
      cells.delete(key);
    } else drafts.set(key, draft);
    for (const listener of listeners) listener();
  }

  function stopWaiting(key: string): void {
    clearTimeout(waiting.get(key)?.timer);
    waiting.delete(key);
  }

  async function flush(cell: FieldCell, again = false): Promise<boolean> {
    stopWaiting(cell.key);
    while (writing.has(cell.key)) await writing.get(cell.key);
    const draft = drafts.get(cell.key);
    if (draft === undefined || draft.status === 'written') return true;
    if (!again && !isWritable(draft)) return false;
    const work = writeOnce(cell, draft);
    writing.set(cell.key, work);
    try {
      return await work;
    } finally {
      writing.delete(cell.key);
    }
  }

  async function writeOnce(cell: FieldCell, { text, editing }: Draft): Promise<boolean> {
    const before = cell.stored();
    if (before === undefined) return false;
    const outcome: EntryOutcome =
      text === before ? { done: true } : await cell.write(text, editing);
    const draft = drafts.get(cell.key);
    if (draft) put(cell.key, afterWriting(draft, text, cell.stored() ?? before, outcome));
    return outcome.done;
  }

  return {
    draft: (key) => drafts.get(key),
    newEditing: () => (editings += 1),
    type(cell, text, editing) {
      stopWaiting(cell.key);
      cells.set(cell.key, cell);
      put(cell.key, afterTyping(drafts.get(cell.key), text, cell.stored() ?? '', editing));
      const timer = setTimeout(() => void flush(cell), PAUSE);
      waiting.set(cell.key, { cell, timer });
    },
    flush,
    async flushAll() {
      const paused = Array.from(waiting.values(), ({ cell }) => cell);
      const done = await Promise.all([...paused.map((cell) => flush(cell)), ...writing.values()]);
      return done.every(Boolean);
    },
    see(cell) {
      const draft = drafts.get(cell.key);
      const stored = cell.stored();
      if (draft === undefined || stored === undefined || writing.has(cell.key)) return;
      const next = afterSeeing(draft, stored);
      if (next !== draft) stopWaiting(cell.key);
      put(cell.key, next);
    },
    forget(cell) {
      stopWaiting(cell.key);
      put(cell.key, undefined);
    },
    async leave(cell) {
      await flush(cell);
      if (drafts.get(cell.key)?.status === 'written') put(cell.key, undefined);
    },
    shows: (finding) => [...drafts.values()].some((draft) => draft.finding === finding),
    pending: () =>
      [...cells.values()].flatMap((cell) => {
        const draft = drafts.get(cell.key);
        return draft && draft.status !== 'written' ? [{ cell, draft }] : [];
      }),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Whether leaving the field writes it: not what would be refused again, nor over somebody else's entry. */
function isWritable({ status, finding }: Draft): boolean {
  return status === 'typed' || (status === 'refused' && finding === undefined);
}
