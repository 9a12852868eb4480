import type { Finding } from '#core/findings/finding.ts';
import type { EntryOutcome } from '../../session/session.ts';

/** What is typed into a field, from the first key until it stands in its cell and the field is left. */
export interface Draft {
  readonly text: string;
  /** What the cell said when this was last held against it. */
  readonly base: string;
  /** One number for one stay in the field. */
  readonly editing: number;
  readonly status: DraftStatus;
  /** Why it was refused; `undefined` where the host refused it, which the notice says. */
  readonly finding: Finding | undefined;
}

/**
 * `typed` waits to be written, `written` stands in the cell, `refused` does not, and for `overtaken`
 * somebody else changed the cell meanwhile.
 */
export type DraftStatus = 'typed' | 'written' | 'refused' | 'overtaken';

/** The draft after a key: over what the cell says, or over an earlier draft. */
export function afterTyping(
  before: Draft | undefined,
  text: string,
  stored: string,
  editing: number,
): Draft {
  return { text, base: before?.base ?? stored, editing, status: 'typed', finding: undefined };
}

/** The draft after `written` was sent to the cell, which now says `stored`. */
export function afterWriting(
  draft: Draft,
  written: string,
  stored: string,
  outcome: EntryOutcome,
): Draft {
  if (draft.text !== written) return { ...draft, base: stored };
  if (outcome.done) return { ...draft, base: stored, status: 'written' };
  return { ...draft, base: stored, status: 'refused', finding: outcome.finding };
}

/**
 * The draft when the cell is seen to say `stored`: none where that replaces it, the same where the
 * cell did not change, `overtaken` where what was typed differs from both.
 */
export function afterSeeing(draft: Draft, stored: string): Draft | undefined {
  if (stored === draft.base) return draft;
  if (draft.status === 'written' || draft.text === stored) return undefined;
  return { ...draft, base: stored, status: 'overtaken', finding: undefined };
}
