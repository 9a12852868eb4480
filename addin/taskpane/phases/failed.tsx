import type { JSX } from 'preact';
import type { HostProblem } from '../../host.ts';
import { Button } from '../controls/button.tsx';
import { Message } from '../controls/message.tsx';
import { useTools } from '../tools.ts';

export interface FailedProps {
  readonly problem: HostProblem;
  readonly detail: string;
}

/** That the workbook could not be read, what to do, and a way to try again. */
export function Failed({ problem, detail }: FailedProps): JSX.Element {
  const { words, actions } = useTools();
  return (
    <main class="standalone stack">
      <h1>{words.failed}</h1>
      <Message
        intent="error"
        label={words.intents.error}
        {...words.openingProblems[problem](detail)}
      />
      <div class="actions">
        <Button label={words.retry} appearance="primary" onClick={() => void actions.reload()} />
      </div>
    </main>
  );
}
