import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { sealObstacles } from '../../assessment/seal-obstacles.ts';
import { CheckGroups } from '../check/check-groups.tsx';
import { Button } from '../controls/button.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { Message } from '../controls/message.tsx';
import { useTools } from '../tools.ts';
import type { SealTabProps } from './seal-tab.tsx';

/** What stands against sealing; where nothing does, the seal. */
export function Unsealed({ assessment, onGoTo }: SealTabProps): JSX.Element {
  const { words, actions } = useTools();
  const [asking, setAsking] = useState(false);
  const obstacles = sealObstacles(assessment);
  if (obstacles.length > 0) {
    return (
      <>
        <Message
          intent="error"
          label={words.severities.error}
          {...words.seal.notYet(obstacles.length)}
        />
        <CheckGroups assessment={assessment} findings={obstacles} onGoTo={onGoTo} />
      </>
    );
  }
  return (
    <>
      <Message intent="success" {...words.seal.ready} />
      <p class="running">{words.seal.what}</p>
      <div class="actions">
        <Button
          label={words.seal.seal}
          icon="lock"
          appearance="primary"
          onClick={() => setAsking(true)}
        />
      </div>
      {asking && (
        <Dialog
          title={words.seal.ask}
          confirm={words.seal.seal}
          cancel={words.cancel}
          onConfirm={() => {
            setAsking(false);
            void actions.seal();
          }}
          onCancel={() => setAsking(false)}
        >
          <p>{words.seal.consequence}</p>
        </Dialog>
      )}
    </>
  );
}
