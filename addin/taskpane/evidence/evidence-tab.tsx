import { sheetNames } from '#core/workbook/sheets.ts';
import type { JSX } from 'preact';
import type { Assessment } from '../../assessment/assessment.ts';
import { evidenceView } from '../../assessment/evidence.ts';
import { FindingList } from '../controls/finding-list.tsx';
import { useTools } from '../tools.ts';
import { AddEvidence } from './add-evidence.tsx';
import { EvidencePiece } from './evidence-piece.tsx';
import { WantingEvidence } from './wanting-evidence.tsx';

export interface EvidenceTabProps {
  readonly assessment: Assessment;
  readonly onGo: (code: string) => void;
}

/** 佐证: the register, and what it lacks. */
export function EvidenceTab({ assessment, onGo }: EvidenceTabProps): JSX.Element {
  const { words } = useTools();
  const { items, missing, freeRow } = evidenceView(assessment);
  const locked = assessment.identity.stage !== 'self' || assessment.seal !== '';
  const ofSheet = assessment.submission.findings.filter(
    ({ place }) =>
      place.sheet === sheetNames.evidence && !items.some(({ item }) => item.cell === place.cell),
  );
  return (
    <div class="stack">
      <div class="box-head">
        <h2>{words.evidence.list}</h2>
        <span class="hint">{words.evidence.count(items.length)}</span>
      </div>
      {locked && assessment.seal === '' && <p class="hint">{words.evidence.readOnly}</p>}
      <FindingList findings={ofSheet} />
      <WantingEvidence missing={missing} onGo={onGo} />
      {!locked && freeRow !== undefined && <AddEvidence appearance="primary" />}
      {items.length === 0 && <p class="empty">{words.evidence.empty}</p>}
      <ul class="plain">
        {items.map((registered) => (
          <EvidencePiece
            key={registered.row}
            registered={registered}
            assessment={assessment}
            locked={locked}
            onGo={onGo}
          />
        ))}
      </ul>
    </div>
  );
}
