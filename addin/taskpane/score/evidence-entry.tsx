import type { EvidenceItem } from '#core/workbook/submission.ts';
import type { JSX } from 'preact';
import { Choose } from '../controls/choose.tsx';
import { FindingList } from '../controls/finding-list.tsx';
import { AddEvidence } from '../evidence/add-evidence.tsx';
import { CitedEvidence } from '../evidence/cited-evidence.tsx';
import { useTools } from '../tools.ts';
import type { RowProps } from './row.ts';

/** What an indicator cites, and ways to cite more. */
export function EvidenceEntry(
  props: RowProps & { readonly register: readonly EvidenceItem[] },
): JSX.Element {
  const { row, register } = props;
  const { words, actions } = useTools();
  const { code } = row.indicator.leaf;
  const numbers = row.indicator.entry?.evidence ?? [];
  const others = register.filter(({ number }) => number !== '' && !numbers.includes(number));
  return (
    <section class="stack" aria-label={words.tabs.evidence}>
      <h3>{words.tabs.evidence}</h3>
      <CitedEvidence code={code} numbers={numbers} register={register} locked={row.locked} />
      <FindingList findings={row.findingsOf('evidence')} />
      {!row.locked && (
        <AddEvidence citedBy={code}>
          <Choose
            label={words.evidence.reuse}
            confirm={words.evidence.cite}
            options={others.map(({ number, title }) => ({
              value: number,
              text: words.evidence.option(number, title || words.evidence.untitled),
            }))}
            onChoose={(number) => void actions.cite(code, number, true)}
          />
        </AddEvidence>
      )}
    </section>
  );
}
