import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputColumns } from '#core/workbook/score-sheet.ts';
import { sealWorkbook } from '#core/workbook/seal-workbook.ts';
import { HostFailure } from '../../../addin/host.ts';
import { example, fullWorkbook } from '../../support/filled-example.ts';
import { openedSession, type Opened } from '../../support/opened-session.ts';
import { filledWorkbook, identityFor } from '../../support/raw-workbook.ts';

const protectedSheet = new HostFailure('protected', 'AccessDenied');

/** Stands for all that is filled in. */
function sealOf({ host }: Opened): string {
  return sealWorkbook(host.workbook, identityFor(example)).code;
}

/** How often the host was asked to write. */
function writes({ host }: Opened): number {
  return host.asked.filter((method) => method === 'enter').length;
}

describe('an entry', () => {
  it('is written, and the workbook is understood anew', async () => {
    const opened = await openedSession(filledWorkbook(example, {}));
    const outcome = await opened.actions.enter('1.1.1', 'value', '80', 1);
    expect(outcome).toEqual({ done: true });
    expect(opened.indicator('1.1.1')).toMatchObject({ state: 'done', texts: { value: '80' } });
    expect(opened.ready()).toMatchObject({ undoable: '1.1.1', busy: false, notice: undefined });
  });

  it('that changes nothing is not written', async () => {
    const opened = await openedSession();
    const outcome = await opened.actions.enter('1.1.1', 'value', '100', 1);
    expect(outcome).toEqual({ done: true });
    expect(writes(opened)).toBe(0);
  });

  it('that is not understood is not written, and it is said why until it is', async () => {
    const opened = await openedSession();
    const outcome = await opened.actions.enter('1.1.1', 'value', '九成', 1);
    const { notice } = opened.ready();
    await opened.actions.enter('1.1.1', 'value', '90', 1);
    expect(outcome).toMatchObject({ done: false, finding: { code: 'value.not-a-number' } });
    expect(notice).toMatchObject({ kind: 'finding', finding: { code: 'value.not-a-number' } });
    expect(opened.ready().notice).toBeUndefined();
  });

  it('that the host refuses is told and leaves everything as it was', async () => {
    const opened = await openedSession();
    opened.host.refuse('enter', protectedSheet);
    const outcome = await opened.actions.enter('1.1.1', 'value', '90', 1);
    expect(outcome).toEqual({ done: false, finding: undefined });
    expect(opened.ready()).toMatchObject({
      notice: { kind: 'failure', doing: 'writing', problem: 'protected', detail: 'AccessDenied' },
      undoable: undefined,
      busy: false,
    });
    expect(opened.indicator('1.1.1').texts.value).toBe('100');
  });

  it('can be made again after the host refused it', async () => {
    const opened = await openedSession();
    opened.host.refuse('enter', protectedSheet);
    await opened.actions.enter('1.1.1', 'value', '90', 1);
    await opened.actions.enter('1.1.1', 'value', '90', 1);
    expect(opened.indicator('1.1.1').texts.value).toBe('90');
  });

  it('waits for the one before it', async () => {
    const opened = await openedSession(filledWorkbook(example, {}));
    const release = opened.host.hold();
    const first = opened.actions.enter('1.1.1', 'value', '80', 1);
    const second = opened.actions.enter('1.1.2', 'value', '25', 2);
    const { busy } = opened.ready();
    release();
    await Promise.all([first, second]);
    expect(busy).toBe(true);
    expect([writes(opened), opened.ready().busy]).toEqual([2, false]);
    expect(['1.1.1', '1.1.2'].map((code) => opened.indicator(code).texts.value)).toEqual([
      '80',
      '25',
    ]);
  });

  it('that marks an indicator as not applicable clears it, and gives it back', async () => {
    const { actions, indicator } = await openedSession();
    await actions.enter('2.4', 'applicable', '否', 1);
    const { state, texts } = indicator('2.4');
    await actions.enter('2.4', 'omissionReason', '无此事项', 2);
    const omitted = indicator('2.4').state;
    await actions.enter('2.4', 'applicable', '是', 3);
    expect([state, texts.value, omitted, indicator('2.4').state]).toEqual([
      'faulty',
      '',
      'omitted',
      'open',
    ]);
  });

  it('of evidence is registered and cited in one go', async () => {
    const opened = await openedSession();
    const texts = { title: '学习记录', link: '', date: '2023-05-06', note: '' };
    await opened.actions.addEvidence(texts, '1.2');
    expect(opened.indicator('1.2').texts.evidence).toBe('Z2');
    expect([writes(opened), opened.ready().undoable]).toEqual([1, '1.2']);
  });

  it('of evidence is refused when the register is full', async () => {
    const book = fullWorkbook();
    Array.from({ length: 200 }, (_, row) => book.evidence.put(row + 1, '佐证编号', `Z${row + 1}`));
    const { actions, ready } = await openedSession(book);
    const outcome = await actions.addEvidence(
      { title: '记录', link: '', date: '', note: '' },
      '1.2',
    );
    expect(outcome).toEqual({ done: false, finding: undefined });
    expect(ready().notice).toEqual({ kind: 'refused', why: 'register-full' });
  });

  it('may change the register, cite from it, and change the weights', async () => {
    const { actions, ready, indicator } = await openedSession();
    await actions.changeEvidence(4, 'title', '出庭台账（全年）', 1);
    await actions.cite('1.2', 'Z1', true);
    await actions.changeWeight(9, 'weight', '9.5%', 2);
    const { submission } = ready().assessment;
    expect(submission.evidence[0]?.title).toBe('出庭台账（全年）');
    expect(submission.performanceWeight?.ruleOfLaw?.toString()).toBe('0.095');
    expect(indicator('1.2').texts.evidence).toBe('Z1');
  });
});

describe('undoing', () => {
  it("takes back the last entry and shows its indicator, also the computed score's formula", async () => {
    const { actions, ready, indicator } = await openedSession();
    await actions.enter('1.1.2', 'self', '1.5', 1);
    await actions.go('2.4');
    await actions.undo();
    expect(indicator('1.1.2').texts.self).toBe('');
    expect(ready()).toMatchObject({
      current: '1.1.2',
      undoable: undefined,
      notice: { kind: 'undone', code: '1.1.2' },
    });
  });

  it('takes back at once what was written in one stay in a field', async () => {
    const { actions, indicator } = await openedSession();
    await actions.enter('1.1.1', 'value', '9', 1);
    await actions.enter('1.1.1', 'value', '95', 1);
    await actions.undo();
    expect(indicator('1.1.1').texts.value).toBe('100');
  });

  it('takes back one stay after the other', async () => {
    const { actions, indicator, ready } = await openedSession();
    await actions.enter('1.1.1', 'value', '95', 1);
    await actions.enter('1.1.1', 'value', '96', 2);
    await actions.undo();
    expect([indicator('1.1.1').texts.value, ready().undoable]).toEqual(['95', '1.1.1']);
  });

  it('is not offered where a stay has left everything as it was', async () => {
    const { actions, ready } = await openedSession();
    await actions.enter('1.1.1', 'value', '95', 1);
    await actions.enter('1.1.1', 'value', '100', 1);
    expect(ready().undoable).toBeUndefined();
  });

  it('leaves alone what somebody has changed since', async () => {
    const { actions, host, indicator, ready } = await openedSession();
    await actions.enter('1.1.1', 'value', '95', 1);
    host.type({ of: 'indicator', code: '1.1.1', column: 'value' }, { type: 'number', value: 0.5 });
    await actions.undo();
    expect(indicator('1.1.1').texts.value).toBe('50');
    expect(ready()).toMatchObject({ notice: { kind: 'not-undone' }, undoable: undefined });
  });

  it('can be tried again when the host refused it', async () => {
    const { actions, host, indicator, ready } = await openedSession();
    await actions.enter('1.1.1', 'value', '95', 1);
    host.refuse('enter', protectedSheet);
    await actions.undo();
    const refused = ready();
    await actions.undo();
    expect(refused).toMatchObject({ notice: { kind: 'failure' }, undoable: '1.1.1' });
    expect(indicator('1.1.1').texts.value).toBe('100');
  });

  it('does nothing where nothing was entered', async () => {
    const opened = await openedSession();
    await opened.actions.undo();
    expect([writes(opened), opened.ready().notice]).toEqual([0, undefined]);
  });

  it('leaves the workbook as it was, whatever was entered', async () => {
    const text = fc.constantFrom('', '1', '0.5', '95%', '2023-03-21', '无', '一般', '否', 'Z1 Z2');
    const cell = fc
      .constantFrom(...example.leaves)
      .chain((leaf) =>
        fc.tuple(fc.constant(leaf.code), fc.constantFrom(...inputColumns('self', leaf))),
      );
    const entries = fc.array(fc.tuple(cell, text), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(entries, async (entries) => {
        const opened = await openedSession();
        const before = sealOf(opened);
        for (const [index, [[code, column], text]] of entries.entries()) {
          await opened.actions.enter(code, column as 'value', text, index);
        }
        for (const _ of entries) await opened.actions.undo();
        expect(sealOf(opened)).toBe(before);
        expect(opened.ready().undoable).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });
});

describe('fixing', () => {
  it('mends all that needs no judgement and counts it', async () => {
    const book = fullWorkbook();
    book.scores.put('1.1.1', '实际值', '100%');
    book.scores.put('1.1.2', '分值', 3);
    book.scores.put('2.4', '实际值', 0.5);
    const { actions, ready, host } = await openedSession(book);
    await actions.fix(ready().assessment.submission.findings);
    expect(ready().notice).toEqual({ kind: 'fixed', count: 2 });
    expect(ready().assessment.submission.findings.map(({ code }) => code)).toEqual([
      'score.judgement-reason-missing',
      'seal.missing',
    ]);
    expect(host.asked.slice(-2)).toEqual(['enter', 'restore']);
  });

  it('lets a finding be that is no longer true', async () => {
    const book = fullWorkbook();
    book.scores.put('1.1.1', '实际值', '100%');
    const opened = await openedSession(book);
    const { findings } = opened.ready().assessment.submission;
    await opened.actions.enter('1.1.1', 'value', '95', 1);
    await opened.actions.fix(findings);
    expect(opened.indicator('1.1.1').texts.value).toBe('95');
    expect(writes(opened)).toBe(1);
  });
});

const reviewBook = () => filledWorkbook(example, { '1.1.1': 0.8 }, 'review');

describe('a reviewer', () => {
  it('gives a score of their own with an opinion', async () => {
    const { actions, indicator } = await openedSession(reviewBook());
    await actions.enter('1.1.1', 'review', '1', 1);
    const { state } = indicator('1.1.1');
    await actions.enter('1.1.1', 'opinion', '两件不属实', 2);
    expect([state, indicator('1.1.1').state]).toEqual(['faulty', 'done']);
  });

  it("agrees with the county's score", async () => {
    const { actions, indicator } = await openedSession(reviewBook());
    await actions.agree('1.1.1');
    expect(indicator('1.1.1')).toMatchObject({ state: 'done', texts: { review: '1.6' } });
  });

  it('has nothing to agree with where the county has no score', async () => {
    const { actions, ready } = await openedSession(reviewBook());
    const outcome = await actions.agree('1.1.2');
    expect(outcome).toEqual({ done: false, finding: undefined });
    expect(ready().notice).toEqual({ kind: 'refused', why: 'nothing-to-agree-with' });
  });

  it('cannot change what the county wrote', async () => {
    const opened = await openedSession(reviewBook());
    const outcomes = [
      await opened.actions.enter('1.1.1', 'value', '90', 1),
      await opened.actions.cite('1.1.1', 'Z1', true),
      await opened.actions.changeWeight(9, 'weight', '20', 2),
    ];
    expect(outcomes).toMatchObject([
      { finding: { code: 'value.not-yours' } },
      { finding: { code: 'value.not-yours' } },
      { finding: { code: 'value.not-yours' } },
    ]);
    expect(writes(opened)).toBe(0);
  });
});

describe('a host that refused', () => {
  it('is no longer complained of once it has written again', async () => {
    const opened = await openedSession();
    opened.host.refuse('enter', protectedSheet);
    await opened.actions.enter('1.1.1', 'value', '90', 1);
    await opened.actions.enter('1.1.1', 'value', '90', 1);
    expect(opened.ready().notice).toBeUndefined();
    expect(opened.indicator('1.1.1').texts.value).toBe('90');
  });
});

describe('several weights at once', () => {
  it('are written in one round trip and undone as one', async () => {
    const opened = await openedSession();
    const before = sealOf(opened);
    await opened.actions.changeWeights(
      [
        { row: 9, column: 'ruleOfLaw', text: '否' },
        { row: 10, column: 'ruleOfLaw', text: '是' },
      ],
      1,
    );
    const { ruleOfLaw } = opened.ready().assessment.performanceWeight;
    const written = writes(opened);
    await opened.actions.undo();
    expect(ruleOfLaw?.toString()).toBe('0.2');
    expect(written).toBe(1);
    expect(sealOf(opened)).toBe(before);
  });

  it('are not written at all where one of them is not understood', async () => {
    const opened = await openedSession();
    const outcome = await opened.actions.changeWeights(
      [
        { row: 9, column: 'block', text: '法治' },
        { row: 9, column: 'weight', text: '一成' },
      ],
      1,
    );
    expect(outcome).toMatchObject({ done: false, finding: { code: 'weight.not-a-number' } });
    expect(writes(opened)).toBe(0);
  });
});

describe.each(['review', 'onsite', 'final'] as const)('at the stage %s', (stage) => {
  it('a score and its reason are entered, and nothing that the county wrote', async () => {
    const opened = await openedSession(fullWorkbook(example, stage));
    await opened.actions.enter('1.1.1', 'review', '1.5', 1);
    await opened.actions.enter('1.1.1', 'opinion', '两次未出庭', 2);
    const refused = await opened.actions.enter('1.1.1', 'value', '50', 3);
    expect(opened.indicator('1.1.1').texts).toMatchObject({
      value: '100',
      review: '1.5',
      opinion: '两次未出庭',
    });
    expect(refused).toMatchObject({ done: false, finding: { code: 'value.not-yours' } });
  });
});
