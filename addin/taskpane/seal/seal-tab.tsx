import type { Finding } from '#core/findings/finding.ts';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Assessment } from '../../assessment/assessment.ts';
import { focusPanel } from '../focus-panel.ts';
import { useTools } from '../tools.ts';
import { Reopenings } from './reopenings.tsx';
import { Sealed } from './sealed.tsx';
import { Unsealed } from './unsealed.tsx';

export interface SealTabProps {
  readonly assessment: Assessment;
  /** Shows an indicator. */
  readonly onGo: (code: string) => void;
  readonly onGoTo: (finding: Finding) => void;
}

/** 封存: seals the workbook, shows the code, unseals it. */
export function SealTab({ assessment, onGo, onGoTo }: SealTabProps): JSX.Element {
  const { words } = useTools();
  const shown = useRef(assessment.seal);
  useLayoutEffect(() => {
    if (shown.current !== assessment.seal) focusPanel();
    shown.current = assessment.seal;
  }, [assessment.seal]);
  return (
    <div class="stack">
      <h2 class="unseen">{words.tabs.seal}</h2>
      {assessment.seal === '' ? (
        <Unsealed assessment={assessment} onGo={onGo} onGoTo={onGoTo} />
      ) : (
        <Sealed assessment={assessment} onGoTo={onGoTo} />
      )}
      <Reopenings reopenings={assessment.reopenings} />
    </div>
  );
}
