import { describe, expect, it } from 'vitest';
import { sealWorkbook } from '#core/workbook/seal-workbook.ts';
import { HostFailure } from '../../../addin/host.ts';
import { example, fullWorkbook } from '../../support/filled-example.ts';
import { openedSession } from '../../support/opened-session.ts';
import { filledWorkbook, identityFor } from '../../support/raw-workbook.ts';

describe('sealing', () => {
  it('writes the code of what the workbook holds and says so', async () => {
    const { actions, ready, host } = await openedSession();
    await actions.seal();
    const code = sealWorkbook(host.workbook, identityFor(example)).code;
    const { assessment, notice } = ready();
    expect(notice).toEqual({ kind: 'sealed', seal: code });
    expect([assessment.seal, assessment.submission.findings]).toEqual([code, []]);
  });

  it('seals what stands there when it is asked for, not what was read before', async () => {
    const { actions, host, ready } = await openedSession();
    host.refuse('open', new HostFailure('busy', 'InvalidOperationInCellEditMode'));
    await actions.seal();
    expect(ready().notice).toMatchObject({ kind: 'failure', problem: 'busy' });
    expect(host.asked).not.toContain('seal');
  });

  it('is refused with the first error', async () => {
    const { actions, ready, host } = await openedSession(filledWorkbook(example, {}));
    await actions.seal();
    expect(ready().notice).toMatchObject({ kind: 'finding', finding: { code: 'value.missing' } });
    expect(host.asked).not.toContain('seal');
  });

  it('is refused while rule of law is under its floor', async () => {
    const { actions, ready } = await openedSession();
    await actions.changeWeight(9, 'weight', '9.995', 1);
    await actions.changeWeight(10, 'weight', '20.005', 2);
    await actions.seal();
    expect(ready().notice).toMatchObject({
      kind: 'finding',
      finding: { code: 'weight.below-floor', parameters: { short: '0.005' } },
    });
  });

  it('is done once', async () => {
    const { actions, ready } = await openedSession();
    await actions.seal();
    await actions.seal();
    expect(ready().notice).toEqual({ kind: 'refused', why: 'sealed' });
  });

  it('serves a reviewer too', async () => {
    const { actions, ready } = await openedSession(fullWorkbook(example, 'review'));
    await actions.seal();
    expect(ready().notice).toMatchObject({ kind: 'sealed' });
  });
});

describe('a sealed workbook', () => {
  it('takes no entry, no undo and no fix', async () => {
    const { actions, ready, host, indicator } = await openedSession();
    await actions.enter('1.1.1', 'value', '90', 1);
    await actions.seal();
    const outcome = await actions.enter('1.1.1', 'value', '95', 2);
    await actions.undo();
    expect(outcome).toEqual({ done: false, finding: undefined });
    expect(ready()).toMatchObject({
      notice: { kind: 'refused', why: 'sealed' },
      undoable: undefined,
    });
    expect(indicator('1.1.1').texts.value).toBe('90');
    expect(host.asked.at(-1)).toBe('seal');
  });

  it('is unsealed with a reason that is recorded', async () => {
    const { actions, ready } = await openedSession();
    await actions.seal();
    const { seal } = ready().assessment;
    await actions.unseal(' 补报一件佐证 ');
    const { assessment, notice } = ready();
    expect(notice).toEqual({ kind: 'unsealed' });
    expect([assessment.seal, assessment.reopenings]).toEqual([
      '',
      [{ at: '2024-01-05T08:30:00.000Z', seal, reason: '补报一件佐证' }],
    ]);
  });

  it('has another code when it is sealed again, for the record is sealed too', async () => {
    const { actions, ready } = await openedSession();
    await actions.seal();
    const first = ready().assessment.seal;
    await actions.unseal('核对');
    await actions.seal();
    expect(ready().notice).toMatchObject({ kind: 'sealed' });
    expect(ready().assessment.seal).not.toBe(first);
  });

  it('is not unsealed without a reason, nor with one of any length', async () => {
    const { actions, ready } = await openedSession();
    await actions.seal();
    await actions.unseal('  ');
    const without = ready().notice;
    await actions.unseal('长'.repeat(501));
    expect(without).toEqual({ kind: 'refused', why: 'reason-required' });
    expect(ready().notice).toMatchObject({
      kind: 'finding',
      finding: { code: 'entry.too-long' },
    });
    expect(ready().assessment.seal).not.toBe('');
  });

  it('can be unsealed fifty times', async () => {
    const { actions, ready, host } = await openedSession();
    for (let time = 0; time < 51; time += 1) {
      await actions.seal();
      await actions.unseal(`第${time + 1}次`);
    }
    expect(ready().notice).toEqual({ kind: 'refused', why: 'reopened-too-often' });
    expect(host.asked.filter((method) => method === 'unseal')).toHaveLength(50);
  });
});
