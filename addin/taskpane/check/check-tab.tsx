import { severities } from '#core/findings/catalog.ts';
import type { Finding } from '#core/findings/finding.ts';
import type { JSX } from 'preact';
import type { Assessment } from '../../assessment/assessment.ts';
import { fixOf } from '../../assessment/fix-of.ts';
import { Badge, type Tone } from '../controls/badge.tsx';
import { Button } from '../controls/button.tsx';
import { Message } from '../controls/message.tsx';
import { focusPanel } from '../focus-panel.ts';
import { useTools } from '../tools.ts';
import { CheckGroups } from './check-groups.tsx';

const tones: Record<Finding['severity'], Tone> = {
  error: 'danger',
  warning: 'warning',
  info: 'neutral',
};

export interface CheckTabProps {
  readonly assessment: Assessment;
  readonly onGoTo: (finding: Finding) => void;
}

/** 校验: every finding that collect would have. */
export function CheckTab({ assessment, onGoTo }: CheckTabProps): JSX.Element {
  const { words, actions } = useTools();
  const { findings } = assessment.submission;
  const fixable = findings.filter((finding) => fixOf(assessment, finding) !== undefined);
  return (
    <div class="stack">
      <h2 class="unseen">{words.tabs.check}</h2>
      <div class="box-head">
        <p class="badges" role="status">
          {severities.map((severity) => {
            const count = findings.filter((one) => one.severity === severity).length;
            return count > 0 ? (
              <Badge
                key={severity}
                tone={tones[severity]}
                text={words.check.counted(words.severities[severity], count)}
              />
            ) : null;
          })}
        </p>
        {fixable.length > 0 && (
          <Button
            label={words.check.fixAll(fixable.length)}
            onClick={() => {
              focusPanel();
              void actions.fix(fixable);
            }}
          />
        )}
      </div>
      {findings.length === 0 && <Message intent="success" message={words.check.nothing} />}
      <CheckGroups assessment={assessment} findings={findings} onGoTo={onGoTo} />
    </div>
  );
}
