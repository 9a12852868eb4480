import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Assessment } from '../../assessment/assessment.ts';
import type { Registered } from '../../assessment/evidence.ts';
import { Button } from '../controls/button.tsx';
import { EvidenceLink } from '../controls/evidence-link.tsx';
import { FindingList } from '../controls/finding-list.tsx';
import { useTools } from '../tools.ts';
import { EvidenceEdit } from './evidence-edit.tsx';

export interface EvidencePieceProps {
  readonly registered: Registered;
  readonly assessment: Assessment;
  readonly locked: boolean;
  readonly onGo: (code: string) => void;
}

/** One registered piece: what it is, which indicators cite it, what is wrong with it. */
export function EvidencePiece(props: EvidencePieceProps): JSX.Element {
  const { registered, assessment, locked, onGo } = props;
  const { item, row, citedBy, findings } = registered;
  const { words } = useTools();
  const [editing, setEditing] = useState(false);
  const title = item.title || words.evidence.untitled;
  return (
    <li class="box stack">
      <div class="piece-head">
        <span class="chip-mark">{item.number}</span>
        <span class="line-text">
          <strong>{title}</strong>
          {item.link !== '' && <EvidenceLink text={item.link} />}
          <span class="hint">
            {[item.date, item.note].filter((text) => text !== '').join(' · ')}
          </span>
        </span>
        {!locked && (
          <Button
            label={editing ? words.evidence.finish : words.evidence.edit}
            name={words.evidence.editNamed(item.number, editing)}
            appearance="subtle"
            onClick={() => setEditing(!editing)}
          />
        )}
      </div>
      {citedBy.length > 0 && (
        <p class="cited-by">
          <span class="hint">{words.evidence.citedBy}</span>
          {citedBy.map((code) => (
            <button key={code} type="button" class="code-link" onClick={() => onGo(code)}>
              {code}
            </button>
          ))}
        </p>
      )}
      {editing && <EvidenceEdit item={item} row={row} assessment={assessment} />}
      <FindingList findings={findings} />
    </li>
  );
}
