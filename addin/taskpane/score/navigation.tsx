import type { JSX } from 'preact';
import type { ReadyState } from '../../session/session.ts';
import { Button } from '../controls/button.tsx';
import { shortcuts } from '../shortcuts.ts';
import { useTools } from '../tools.ts';

export interface NavigationProps {
  readonly state: ReadyState;
  readonly onNextOpen: () => void;
  readonly onUndo: () => void;
}

/** Ways to the other indicators, and back. */
export function Navigation({ state, onNextOpen, onUndo }: NavigationProps): JSX.Element {
  const { words, actions } = useTools();
  const { indicators } = state.assessment;
  const place = indicators.findIndex(({ leaf }) => leaf.code === state.current);
  const undoes =
    state.undoable === undefined ? words.score.undo : words.score.undoOf(state.undoable);
  return (
    <nav class="navigation" aria-label={words.score.navigation}>
      <Button
        label={words.score.previous}
        icon="up"
        iconOnly
        appearance="subtle"
        disabled={place <= 0}
        shortcut={shortcuts.previous}
        onClick={() => void actions.previous()}
      />
      <Button
        label={words.score.next}
        icon="down"
        iconOnly
        appearance="subtle"
        disabled={place === indicators.length - 1}
        shortcut={shortcuts.next}
        onClick={() => void actions.next()}
      />
      <Button
        label={words.score.undo}
        name={undoes}
        icon="undo"
        appearance="subtle"
        disabled={state.undoable === undefined}
        shortcut={shortcuts.undo}
        onClick={onUndo}
      />
      <span class="fill" />
      <Button
        label={words.score.nextOpen}
        appearance="primary"
        shortcut={shortcuts.nextOpen}
        onClick={onNextOpen}
      />
    </nav>
  );
}
