import { scoreRate } from '#core/scoring/score-rate.ts';
import type { JSX } from 'preact';
import type { ChapterProgress, Indicator, IndicatorState } from '../../assessment/assessment.ts';
import { Badge } from '../controls/badge.tsx';
import { Disclosure } from '../controls/disclosure.tsx';
import { ProgressBar } from '../controls/progress-bar.tsx';
import { stateTones } from '../score/indicator-title.tsx';
import { useTools } from '../tools.ts';

export interface ChapterProps {
  readonly chapter: ChapterProgress;
  /** Whether those that are done are listed too. */
  readonly all: boolean;
  readonly onGo: (code: string) => void;
}

/** One chapter: its score so far, and its indicators. */
export function Chapter({ chapter, all, onGo }: ChapterProps): JSX.Element {
  const { words } = useTools();
  const { code, name, done, open, earned, attainable } = chapter;
  const listed = chapter.indicators.filter(({ state }) => all || isWanting(state));
  const rate = words.rate(scoreRate([earned], [attainable]));
  return (
    <section class="box chapter" aria-labelledby={`chapter-${code}`}>
      <div class="box-head">
        <h3 id={`chapter-${code}`}>{words.chapter(code, name)}</h3>
        <Badge
          tone={open === 0 ? 'success' : 'warning'}
          text={words.progress.counts(done, done + open)}
        />
      </div>
      <ProgressBar
        label={words.header.rate}
        value={earned.toNumber()}
        most={attainable.toNumber()}
        text={rate}
      />
      <p class="figures">
        <span>{words.progress.earned(earned.toString(), attainable.toString())}</span>
        <span>{rate}</span>
      </p>
      {listed.length > 0 && (
        <Disclosure summary={words.progress.indicators(listed.length)} open={open > 0 || all}>
          <ul class="plain">
            {listed.map((indicator) => (
              <IndicatorLine key={indicator.leaf.code} indicator={indicator} onGo={onGo} />
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

function IndicatorLine(props: {
  readonly indicator: Indicator;
  readonly onGo: (code: string) => void;
}): JSX.Element {
  const { words } = useTools();
  const { indicator, onGo } = props;
  const { leaf, state } = indicator;
  return (
    <li>
      <button type="button" class="line" onClick={() => onGo(leaf.code)}>
        <span class="code">{leaf.code}</span>
        <span class="line-text">{leaf.name}</span>
        <Badge tone={stateTones[state]} text={words.states[state]} />
      </button>
    </li>
  );
}

function isWanting(state: IndicatorState): boolean {
  return state === 'open' || state === 'faulty';
}
