import { describeWorkbook } from '#core/findings/describe-workbook.ts';
import type { Finding } from '#core/findings/finding.ts';
import type { JSX } from 'preact';
import { Button } from '../controls/button.tsx';
import { Message } from '../controls/message.tsx';
import { useTools } from '../tools.ts';

/** Why this workbook cannot be worked on, and that nothing in it was changed. */
export function Refused({ findings }: { readonly findings: readonly Finding[] }): JSX.Element {
  const { words, locale, actions } = useTools();
  return (
    <main class="standalone stack">
      <h1>{words.refused.title}</h1>
      <p>{words.refused.unchanged}</p>
      {findings.map((finding, index) => (
        <Message
          key={index}
          intent={finding.severity}
          label={words.severities[finding.severity]}
          {...describeWorkbook(finding, locale)}
        />
      ))}
      <div class="actions">
        <Button label={words.reload} appearance="primary" onClick={() => void actions.reload()} />
      </div>
    </main>
  );
}
