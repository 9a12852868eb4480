import { describeWorkbook } from '#core/findings/describe-workbook.ts';
import type { Finding } from '#core/findings/finding.ts';
import type { JSX } from 'preact';
import { useTools } from '../tools.ts';
import { FixButton } from './fix-button.tsx';
import { Message } from './message.tsx';

/** A finding in words, with the button that mends it where no judgement is needed. */
export function FindingMessage({ finding }: { readonly finding: Finding }): JSX.Element {
  const { words, locale } = useTools();
  const { message, hint } = describeWorkbook(finding, locale);
  return (
    <Message
      intent={finding.severity}
      label={words.severities[finding.severity]}
      message={message}
      hint={hint}
    >
      <FixButton finding={finding} message={message} />
    </Message>
  );
}
