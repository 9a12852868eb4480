import type { JSX } from 'preact';
import type { HostProblem } from '../../host.ts';
import { Button } from '../controls/button.tsx';
import { Message } from '../controls/message.tsx';
import { useTools } from '../tools.ts';

export interface FailedProps {
  readonly problem: HostProblem;
  readonly detail: string;
  /** What the button says and does; left out for reading the workbook once more. */
  readonly again?: { readonly label: string; readonly onClick: () => void };
}

/** That the workbook could not be read, what to do, and a way to try again. */
export function Failed({ problem, detail, again }: FailedProps): JSX.Element {
  const { words, actions } = useTools();
  return (
    <main class="standalone stack">
      <h1>{words.failed}</h1>
      <Message
        intent="error"
        label={words.intents.error}
        {...words.problems.reading[problem](detail)}
      />
      <div class="actions">
        <Button
          appearance="primary"
          {...(again ?? { label: words.retry, onClick: () => void actions.reload() })}
        />
      </div>
    </main>
  );
}
