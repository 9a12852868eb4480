import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { finding } from '#core/findings/finding.ts';
import { createFields } from '../../../addin/taskpane/fields/fields.ts';
import type { EntryOutcome } from '../../../addin/session/session.ts';

const refusal = finding('value.not-a-number', { code: '1.1', found: 'abc' });

const hostRefused: EntryOutcome = { done: false, finding: undefined };

/** A cell that says `90` and takes what is written, unless it is told otherwise. */
function cellOf(outcomes: readonly EntryOutcome[] = []) {
  const cell = {
    key: '1.1/value',
    says: '90',
    written: [] as string[],
    isOpen: true,
    stored: () => (cell.isOpen ? cell.says : undefined),
    async write(text: string): Promise<EntryOutcome> {
      const outcome = outcomes[cell.written.length] ?? { done: true };
      cell.written.push(text);
      cell.says = outcome.done ? text : cell.says;
      return outcome;
    },
  };
  return cell;
}

describe('what is typed into a field', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
  });

  it('is written once, when the typing pauses', async () => {
    const fields = createFields();
    const cell = cellOf();

    fields.type(cell, '9', 1);
    await vi.advanceTimersByTimeAsync(400);
    fields.type(cell, '95', 1);
    await vi.advanceTimersByTimeAsync(700);

    expect(cell.written).toEqual(['95']);
  });

  it('is written as it last was where more is typed during the writing', async () => {
    const fields = createFields();
    const cell = cellOf();

    fields.type(cell, '9', 1);
    const writing = fields.flush(cell);
    fields.type(cell, '95', 1);
    await writing;
    await fields.flushAll();

    expect(cell.written).toEqual(['9', '95']);
  });

  it('is not written where the cell says it already', async () => {
    const fields = createFields();
    const cell = cellOf();

    fields.type(cell, '90', 1);
    await fields.flush(cell);

    expect(cell.written).toEqual([]);
  });

  it('stays with its reason where it is refused, and leaving the field does not write it again', async () => {
    const fields = createFields();
    const cell = cellOf([{ done: false, finding: refusal }]);

    fields.type(cell, 'abc', 1);
    await fields.leave(cell);
    await fields.leave(cell);

    expect(cell.written).toEqual(['abc']);
    expect(fields.draft(cell.key)).toMatchObject({ text: 'abc', status: 'refused' });
    expect(fields.shows(refusal)).toBe(true);
  });

  it('is tried again when the field is left where only the host refused it', async () => {
    const fields = createFields();
    const cell = cellOf([{ done: false, finding: undefined }]);

    fields.type(cell, '95', 1);
    await fields.leave(cell);
    await fields.leave(cell);

    expect(cell.written).toEqual(['95', '95']);
    expect(fields.draft(cell.key)).toBeUndefined();
  });

  it('gives way to what somebody else then puts into the cell, once it was written', async () => {
    const fields = createFields();
    const cell = cellOf();

    fields.type(cell, '95', 1);
    await fields.flush(cell);
    cell.says = '60';
    fields.see(cell);

    expect(fields.draft(cell.key)).toBeUndefined();
  });

  it('is kept and not written over somebody else’s entry before it is confirmed', async () => {
    const fields = createFields();
    const cell = cellOf();

    fields.type(cell, '95', 1);
    cell.says = '60';
    fields.see(cell);
    await vi.advanceTimersByTimeAsync(700);

    expect(cell.written).toEqual([]);
    expect(fields.draft(cell.key)).toMatchObject({ text: '95', status: 'overtaken' });

    await fields.flush(cell, true);

    expect(cell.written).toEqual(['95']);
  });

  it('while the workbook was refused is kept, and written when the workbook is back', async () => {
    const fields = createFields();
    const cell = cellOf();

    fields.type(cell, '95', 1);
    cell.isOpen = false;
    await vi.advanceTimersByTimeAsync(700);
    await fields.leave(cell);
    expect(cell.written).toEqual([]);
    expect(fields.draft(cell.key)).toMatchObject({ text: '95' });

    cell.isOpen = true;
    await fields.leave(cell);
    expect(cell.written).toEqual(['95']);
  });

  it('can be written again after a writing that broke off', async () => {
    const fields = createFields();
    const cell = cellOf();
    const broken = { ...cell, write: () => Promise.reject(new Error('表格程序已退出')) };

    fields.type(cell, '95', 1);
    await expect(fields.flush(broken)).rejects.toThrow('表格程序已退出');
    await fields.flush(cell);

    expect(cell.written).toEqual(['95']);
  });

  it('is pending until it stands in its cell or is forgotten', async () => {
    const fields = createFields();
    const cell = cellOf([hostRefused]);
    const pendingTexts = () => fields.pending().map(({ draft }) => draft.text);

    fields.type(cell, '98', 1);
    await fields.flush(cell);
    expect(pendingTexts()).toEqual(['98']);

    await fields.flush(cell);
    expect(pendingTexts()).toEqual([]);

    fields.type(cell, '97', 2);
    fields.forget(cell);
    expect(pendingTexts()).toEqual([]);
  });
});
