import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import { focusPanel } from '../focus-panel.ts';
import { useTools } from '../tools.ts';
import { EvidenceForm } from './evidence-form.tsx';

export interface AddEvidenceProps {
  /** Code of the indicator that cites what is added. */
  readonly citedBy?: string;
  readonly appearance?: 'primary' | 'outline';
  /** Stands beside the button. */
  readonly children?: ComponentChildren;
}

/** A button, and once it is pressed the form in its place. */
export function AddEvidence({ citedBy, appearance, children }: AddEvidenceProps): JSX.Element {
  const { words, forms } = useTools();
  const [adding, setAdding] = useState(forms.has(citedBy ?? ''));
  if (!adding) {
    return (
      <div class="stack">
        <div class="actions">
          <Button
            label={words.evidence.add}
            icon="plus"
            {...(appearance && { appearance })}
            onClick={() => setAdding(true)}
          />
        </div>
        {children}
      </div>
    );
  }
  return (
    <EvidenceForm
      {...(citedBy !== undefined && { citedBy })}
      onClose={() => {
        focusPanel();
        setAdding(false);
      }}
    />
  );
}
