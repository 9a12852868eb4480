import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './icons.tsx';

export interface DisclosureProps {
  readonly summary: ComponentChildren;
  /** Whether it begins open. */
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** Something that is opened when it is wanted; what opens it keeps it so until the reader closes it. */
export function Disclosure({ summary, open = false, children }: DisclosureProps): JSX.Element {
  const [chosen, setChosen] = useState<boolean>();
  return (
    <details
      class="disclosure"
      open={chosen ?? open}
      onToggle={(event) => {
        const isOpen = event.currentTarget.open;
        if (isOpen !== (chosen ?? open)) setChosen(isOpen);
      }}
    >
      <summary>
        <Icon name="right" />
        {summary}
      </summary>
      <div class="stack">{children}</div>
    </details>
  );
}
