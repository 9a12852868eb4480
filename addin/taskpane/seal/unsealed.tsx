import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { sealObstacles } from '../../assessment/seal-obstacles.ts';
import { CheckGroups } from '../check/check-groups.tsx';
import { Button } from '../controls/button.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { Message } from '../controls/message.tsx';
import { useTools } from '../tools.ts';
import type { SealTabProps } from './seal-tab.tsx';
import { Unwritten } from './unwritten.tsx';

/**
 * What stands against sealing; where nothing does, the seal. What is typed and does not stand in its
 * cell is in the way too: the cell has something else, which would be sealed unseen.
 */
export function Unsealed({ assessment, onGo, onGoTo }: SealTabProps): JSX.Element {
  const { words, actions, fields } = useTools();
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    for (const { cell } of fields.pending()) void fields.flush(cell);
  }, [fields]);
  const pending = fields.pending();
  const obstacles = sealObstacles(assessment);
  const count = pending.length + obstacles.length;
  if (count > 0) {
    return (
      <>
        <Message intent="error" label={words.severities.error} {...words.seal.notYet(count)} />
        {pending.map((one) => (
          <Unwritten key={one.cell.key} assessment={assessment} pending={one} onGo={onGo} />
        ))}
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
