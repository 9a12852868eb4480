import type { JSX } from 'preact';
import type { IndicatorState } from '../../assessment/assessment.ts';
import { Badge, type Tone } from '../controls/badge.tsx';
import { useTools } from '../tools.ts';
import type { IndicatorCardProps } from './indicator-card.tsx';

/** How far an indicator is, as a colour. */
export const stateTones: Record<IndicatorState, Tone> = {
  open: 'warning',
  faulty: 'danger',
  done: 'success',
  omitted: 'neutral',
  optional: 'neutral',
  external: 'neutral',
};

/** Which indicator it is, what it weighs and how far it is. */
export function IndicatorTitle({ assessment, indicator }: IndicatorCardProps): JSX.Element {
  const { words } = useTools();
  const { leaf, state } = indicator;
  const place = assessment.indicators.indexOf(indicator) + 1;
  return (
    <header class="indicator-title">
      <p class="title-line">
        <span class="code">{leaf.code}</span>
        <Badge tone={stateTones[state]} text={words.states[state]} />
        <span class="place">{words.score.place(place, assessment.indicators.length)}</span>
      </p>
      <h2 id="indicator-name">{leaf.name}</h2>
      <p class="hint">{leaf.path.map(({ name }) => name).join(words.pathSeparator)}</p>
      <p class="worth">
        <strong>{words.points(leaf.points.toString())}</strong>
        <span>{words.types[leaf.type]}</span>
      </p>
    </header>
  );
}
