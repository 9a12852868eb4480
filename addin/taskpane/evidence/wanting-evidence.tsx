import type { JSX } from 'preact';
import type { Indicator } from '../../assessment/assessment.ts';
import { Disclosure } from '../controls/disclosure.tsx';
import { useTools } from '../tools.ts';

export interface WantingEvidenceProps {
  /** Indicators that want evidence and have none. */
  readonly missing: readonly Indicator[];
  readonly onGo: (code: string) => void;
}

/** The indicators whose evidence is still missing. */
export function WantingEvidence(props: WantingEvidenceProps): JSX.Element | null {
  const { missing, onGo } = props;
  const { words } = useTools();
  if (missing.length === 0) return null;
  return (
    <section class="box" aria-label={words.evidence.wanting(missing.length)}>
      <Disclosure summary={words.evidence.wanting(missing.length)}>
        <ul class="plain">
          {missing.map(({ leaf }) => (
            <li key={leaf.code}>
              <button type="button" class="line" onClick={() => onGo(leaf.code)}>
                <span class="code">{leaf.code}</span>
                <span class="line-text">
                  {leaf.name}
                  <span class="hint">{leaf.evidence.join(words.listSeparator)}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
