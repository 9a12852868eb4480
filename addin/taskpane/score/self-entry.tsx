import type { EvidenceItem } from '#core/workbook/submission.ts';
import type { JSX } from 'preact';
import { EvidenceEntry } from './evidence-entry.tsx';
import { OmissionEntry } from './omission-entry.tsx';
import { OverrideEntry } from './override-entry.tsx';
import { PointsShown } from './points-shown.tsx';
import { ReasonEntry } from './reason-entry.tsx';
import type { RowProps } from './row.ts';
import { ValueEntry } from './value-entry.tsx';

/** What a county enters for an indicator. */
export function SelfEntry(
  props: RowProps & { readonly register: readonly EvidenceItem[] },
): JSX.Element {
  const { row, register } = props;
  const { applicable } = row.live.entry;
  const judged = row.indicator.leaf.rule.kind === 'judgement';
  return (
    <>
      {applicable && (
        <div class="box stack entry">
          <ValueEntry row={row} />
          <PointsShown row={row} />
          <ReasonEntry row={row} />
          {!judged && <OverrideEntry row={row} />}
        </div>
      )}
      <OmissionEntry row={row} />
      <EvidenceEntry row={row} register={register} />
    </>
  );
}
