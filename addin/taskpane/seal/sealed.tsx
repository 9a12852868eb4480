import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { sealDifferences } from '../../assessment/seal-differences.ts';
import { CheckGroups } from '../check/check-groups.tsx';
import { Button } from '../controls/button.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { FindingList } from '../controls/finding-list.tsx';
import { useTools } from '../tools.ts';
import type { SealTabProps } from './seal-tab.tsx';

/**
 * The seal code of a sealed workbook, where the workbook is no longer what was sealed, what the code is
 * for, and the way to take it away again.
 */
export function Sealed({
  assessment,
  onGoTo,
}: Pick<SealTabProps, 'assessment' | 'onGoTo'>): JSX.Element {
  const { words, actions } = useTools();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const id = useId();
  const broken = assessment.submission.findings.filter(({ code }) => code === 'seal.broken');
  const given = reason.trim();
  return (
    <>
      <div class="box seal-box">
        <p class="hint">{words.seal.code}</p>
        <output class="seal-code">{assessment.seal}</output>
      </div>
      <FindingList findings={broken} />
      <CheckGroups assessment={assessment} findings={sealDifferences(assessment)} onGoTo={onGoTo} />
      <p class="running">{words.seal.what}</p>
      <div class="actions">
        <Button label={words.seal.unseal} onClick={() => setAsking(true)} />
      </div>
      {asking && (
        <Dialog
          title={words.seal.unseal}
          confirm={words.seal.unseal}
          cancel={words.cancel}
          confirmDisabled={given === ''}
          onConfirm={() => {
            setAsking(false);
            void actions.unseal(given);
          }}
          onCancel={() => setAsking(false)}
        >
          <p>{words.seal.unsealConsequence}</p>
          <div class="field">
            <label for={id}>
              {words.seal.reason}
              <span class="required" aria-hidden="true">
                *
              </span>
            </label>
            <span class="input full">
              <textarea
                id={id}
                rows={3}
                aria-required
                value={reason}
                onInput={(event) => setReason(event.currentTarget.value)}
              />
            </span>
          </div>
        </Dialog>
      )}
    </>
  );
}
