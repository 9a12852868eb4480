import type { Finding } from '#core/findings/finding.ts';
import type { JSX } from 'preact';
import { FindingMessage } from './finding-message.tsx';

/** Findings under what they are about, read out when they appear. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }): JSX.Element {
  return (
    <div class="findings" aria-live="polite">
      {findings.map((finding) => (
        <FindingMessage key={`${finding.code} ${finding.place.cell ?? ''}`} finding={finding} />
      ))}
    </div>
  );
}
