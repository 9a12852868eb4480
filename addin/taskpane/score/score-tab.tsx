import type { JSX } from 'preact';
import type { ReadyState } from '../../session/session.ts';
import { Disclosure } from '../controls/disclosure.tsx';
import { useTools } from '../tools.ts';
import { IndicatorCard } from './indicator-card.tsx';
import { Navigation } from './navigation.tsx';
import { indicatorOf } from './use-indicator-field.ts';

export interface ScoreTabProps {
  readonly state: ReadyState;
  readonly onNextOpen: () => void;
  readonly onUndo: () => void;
}

/** 评分: the current indicator. */
export function ScoreTab({ state, onNextOpen, onUndo }: ScoreTabProps): JSX.Element {
  const { words } = useTools();
  const { assessment, current } = state;
  const indicator = indicatorOf(assessment, current);
  return (
    <>
      <p class="unseen" aria-live="polite">
        {words.score.announced(indicator.leaf.code, indicator.leaf.name)}
      </p>
      <IndicatorCard key={current} assessment={assessment} indicator={indicator} />
      <Disclosure summary={words.score.keys}>
        <dl class="keys">
          {words.score.keyList.map(([keys, does]) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
      <Navigation state={state} onNextOpen={onNextOpen} onUndo={onUndo} />
    </>
  );
}
