import type { Finding } from '#core/findings/finding.ts';
import type { JSX } from 'preact';
import { fixOf } from '../../assessment/fix-of.ts';
import { focusPanel } from '../focus-panel.ts';
import { useTools } from '../tools.ts';
import { Button } from './button.tsx';

export interface FixButtonProps {
  readonly finding: Finding;
  /** The finding in words. */
  readonly message: string;
}

/** Mends a finding where no judgement is needed; nothing where it is. */
export function FixButton({ finding, message }: FixButtonProps): JSX.Element | null {
  const { words, actions, assessment } = useTools();
  if (fixOf(assessment(), finding) === undefined) return null;
  return (
    <Button
      label={words.check.fix}
      name={words.check.fixNamed(message)}
      onClick={() => {
        focusPanel();
        void actions.fix([finding]);
      }}
    />
  );
}
