import type { EvidenceItem } from '#core/workbook/submission.ts';
import type { JSX } from 'preact';
import { EvidenceLink } from '../controls/evidence-link.tsx';
import { useTools } from '../tools.ts';
import { Chip } from './chip.tsx';

export interface CitedEvidenceProps {
  readonly code: string;
  /** Numbers that the indicator cites. */
  readonly numbers: readonly string[];
  readonly register: readonly EvidenceItem[];
  readonly locked: boolean;
}

/** The evidence that an indicator cites, each with the button that cites it no longer. */
export function CitedEvidence(props: CitedEvidenceProps): JSX.Element | null {
  const { code, numbers, register, locked } = props;
  const { words, actions } = useTools();
  if (numbers.length === 0) return null;
  return (
    <ul class="chips" aria-label={words.evidence.cited}>
      {numbers.map((number) => {
        const item = register.find((each) => each.number === number);
        return (
          <Chip
            key={number}
            mark={number}
            text={item ? item.title || words.evidence.untitled : words.evidence.unregistered}
            removal={words.evidence.unciteNamed(number)}
            onRemove={locked ? undefined : () => void actions.cite(code, number, false)}
          >
            {item && item.link !== '' && <EvidenceLink text={item.link} />}
          </Chip>
        );
      })}
    </ul>
  );
}
