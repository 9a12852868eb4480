import { Component, type ComponentChildren, type JSX } from 'preact';
import { useTools } from '../tools.ts';
import { Failed } from './failed.tsx';

interface BoundaryProps {
  readonly children: ComponentChildren;
}

interface BoundaryState {
  /** What a part of the pane threw. */
  readonly failure: { readonly error: unknown } | undefined;
}

/** Says what a part of the pane threw in place of a blank pane, until the workbook is read anew. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  static override getDerivedStateFromError(error: unknown): BoundaryState {
    return { failure: { error } };
  }

  override state: BoundaryState = { failure: undefined };

  override render({ children }: BoundaryProps, { failure }: BoundaryState): ComponentChildren {
    if (failure === undefined) return children;
    return (
      <Broken error={failure.error} onReloaded={() => this.setState({ failure: undefined })} />
    );
  }
}

interface BrokenProps {
  readonly error: unknown;
  readonly onReloaded: () => void;
}

function Broken({ error, onReloaded }: BrokenProps): JSX.Element {
  const { words, actions } = useTools();
  const again = {
    label: words.reload,
    onClick: () => void actions.reload().then(onReloaded),
  };
  return <Failed problem="other" detail={String(error)} again={again} />;
}
