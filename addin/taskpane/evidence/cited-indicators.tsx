import type { EvidenceItem } from '#core/workbook/submission.ts';
import type { JSX } from 'preact';
import type { Assessment } from '../../assessment/assessment.ts';
import { Choose } from '../controls/choose.tsx';
import { useTools } from '../tools.ts';
import { Chip } from './chip.tsx';

export interface CitedIndicatorsProps {
  readonly item: EvidenceItem;
  readonly assessment: Assessment;
}

/** The indicators that cite a piece: one piece may serve several. */
export function CitedIndicators({ item, assessment }: CitedIndicatorsProps): JSX.Element {
  const { words, actions } = useTools();
  const { number } = item;
  const citing = assessment.indicators.filter(({ county }) => county?.evidence.includes(number));
  const others = assessment.indicators.filter(
    ({ county }) => county && !county.evidence.includes(number),
  );
  return (
    <div class="stack">
      {citing.length > 0 && (
        <ul class="chips" aria-label={words.evidence.serves}>
          {citing.map(({ leaf }) => (
            <Chip
              key={leaf.code}
              mark={leaf.code}
              text={leaf.name}
              removal={words.evidence.unciteNamed(leaf.code)}
              onRemove={() => void actions.cite(leaf.code, number, false)}
            />
          ))}
        </ul>
      )}
      <Choose
        label={words.evidence.citeFor}
        confirm={words.evidence.cite}
        options={others.map(({ leaf }) => ({
          value: leaf.code,
          text: words.evidence.option(leaf.code, leaf.name),
        }))}
        onChoose={(code) => void actions.cite(code, number, true)}
      />
    </div>
  );
}
