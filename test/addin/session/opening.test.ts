import { describe, expect, it } from 'vitest';
import { sheetNames } from '#core/workbook/sheets.ts';
import { HostFailure } from '../../../addin/host.ts';
import { example, fullWorkbook, inShort } from '../../support/filled-example.ts';
import { memoryHost } from '../../support/memory-host.ts';
import { opened, openedSession } from '../../support/opened-session.ts';
import { filledWorkbook } from '../../support/raw-workbook.ts';

const inScores = (row: number) => ({ sheet: sheetNames.scores, row, column: 1 });
const broken = new HostFailure('missing', 'ItemNotFound');

describe('opening', () => {
  it('shows the indicator of the selected row', async () => {
    const { ready } = await openedSession(filledWorkbook(example, {}), inScores(10));
    expect(ready()).toMatchObject({ current: '2.1', busy: false, undoable: undefined });
  });

  it.each([
    { values: { '1.1.1': 1 }, selected: inScores(2), shown: '1.1.2' },
    { values: { '1.1.1': 1 }, selected: undefined, shown: '1.1.2' },
  ])('shows the first that is open where none is selected', async ({ values, selected, shown }) => {
    const { ready } = await openedSession(filledWorkbook(example, values), selected);
    expect(ready().current).toBe(shown);
  });

  it('shows the first indicator when all are scored', async () => {
    const { ready } = await openedSession(fullWorkbook());
    expect(ready().current).toBe('1.1.1');
  });

  it('refuses a workbook that is not ours and asks nothing more of it', async () => {
    const book = fullWorkbook();
    book.removeSheet(sheetNames.identity);
    const host = memoryHost(book, example);
    const { state, actions } = await opened(host);
    await actions.enter('1.1.1', 'value', '95', 1);
    await actions.seal();
    expect(state).toMatchObject({ phase: 'refused', findings: [{ code: 'identity.missing' }] });
    expect(host.asked).toEqual(['watch', 'open']);
  });

  it.each(['open', 'watch'] as const)('tells why it failed to %s', async (method) => {
    const host = memoryHost(fullWorkbook(), example);
    host.refuse(method, broken);
    const { state } = await opened(host);
    expect(state).toEqual({ phase: 'failed', problem: 'missing', detail: 'ItemNotFound' });
  });

  it.each(['open', 'watch'] as const)('can be tried again when it failed to %s', async (method) => {
    const host = memoryHost(fullWorkbook(), example);
    host.refuse(method, broken);
    const session = await opened(host);
    await session.actions.reload();
    host.click(inScores(12));
    expect(session.state).toMatchObject({ phase: 'ready', current: '2.3' });
  });

  it('keeps what it has when it is tried again in vain', async () => {
    const { host, actions, ready } = await openedSession();
    host.refuse('open', new TypeError('of our own making'));
    await actions.reload();
    expect(ready().notice).toEqual({
      kind: 'failure',
      doing: 'reading',
      problem: 'other',
      detail: 'of our own making',
    });
  });
});

describe('what somebody does beside the pane', () => {
  it('shows at once', async () => {
    const { host, indicator, ready } = await openedSession();
    host.type({ of: 'indicator', code: '1.1.1', column: 'value' }, { type: 'number', value: 0.5 });
    expect(indicator('1.1.1').entry?.score?.toString()).toBe('1');
    expect(ready().assessment.evaluation.score.toString()).toBe('9.5');
  });

  it('moves the pane to the selected row', async () => {
    const { host, ready } = await openedSession();
    host.click(inScores(12));
    expect(ready().current).toBe('2.3');
  });

  it('leaves the pane where it is when another sheet is selected', async () => {
    const { host, ready } = await openedSession();
    host.click(inScores(12));
    host.click({ sheet: sheetNames.weights, row: 9, column: 1 });
    expect(ready().current).toBe('2.3');
  });

  it('may make the workbook one that cannot be worked on', async () => {
    const { host, session } = await openedSession();
    host.removeSheet(sheetNames.weights);
    const { state } = session;
    expect(state.phase === 'refused' && inShort(state.findings)).toEqual([
      'structure.sheet-missing error 综合考核权重',
    ]);
  });

  it('is no longer watched when the session has ended', async () => {
    const { host, session, ready } = await openedSession();
    await session.close();
    host.click(inScores(12));
    expect(ready().current).toBe('1.1.1');
  });
});

describe('moving about', () => {
  it('goes to the neighbours and stays within the ends', async () => {
    const { actions, ready, host } = await openedSession();
    await actions.previous();
    const atStart = ready().current;
    await actions.next();
    await actions.next();
    expect([atStart, ready().current]).toEqual(['1.1.1', '1.2']);
    expect(host.selected).toEqual({ sheet: sheetNames.scores, row: 9, column: 9 });
  });

  it('is not led astray by selections of its own that come late', async () => {
    const { actions, ready, session } = await openedSession();
    const shown: string[] = [];
    session.subscribe(() => shown.push(ready().current));
    await Promise.all([actions.next(), actions.next(), actions.next()]);
    expect(shown).toEqual(['1.1.2', '1.2', '2.1']);
  });

  it('finds the next that is open, from the top again after the last', async () => {
    const { actions, ready } = await openedSession(
      filledWorkbook(example, { '1.1.1': 1, '1.2': { date: '2023-03-20' }, '2.4': 1 }),
    );
    await actions.go('2.1');
    const visited: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await actions.nextOpen();
      visited.push(ready().current);
    }
    expect(visited).toEqual(['2.2', '2.3', '1.1.2', '2.1']);
  });

  it('says when all are scored', async () => {
    const { actions, ready } = await openedSession();
    await actions.nextOpen();
    expect(ready().notice).toEqual({ kind: 'all-scored' });
    actions.closeNotice();
    expect(ready().notice).toBeUndefined();
  });

  it('selects the cell of a finding and shows its indicator', async () => {
    const { actions, ready, host } = await openedSession();
    await actions.goTo({ sheet: sheetNames.scores, cell: 'L13' });
    expect(host.selected).toEqual({ sheet: sheetNames.scores, row: 13, column: 12 });
    expect(ready().current).toBe('2.4');
  });

  it('tells when a cell cannot be selected', async () => {
    const { actions, ready, host } = await openedSession();
    host.refuse('select', broken);
    await actions.goTo({ sheet: sheetNames.guide });
    expect(ready().notice).toEqual({
      kind: 'failure',
      doing: 'showing',
      problem: 'missing',
      detail: 'ItemNotFound',
    });
  });

  it('goes nowhere for an indicator that the workbook lacks', async () => {
    const { actions, ready } = await openedSession();
    await actions.go('9.9');
    expect(ready().current).toBe('1.1.1');
  });
});
