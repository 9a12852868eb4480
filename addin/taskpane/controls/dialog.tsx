import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useId, useRef } from 'preact/hooks';
import { Button } from './button.tsx';

export interface DialogProps {
  readonly title: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly confirmDisabled?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

/** Asks before something grave is done; the rest of the pane waits. The focus goes back where it was. */
export function Dialog(props: DialogProps): JSX.Element {
  const { title, confirm, cancel, confirmDisabled = false, onConfirm, onCancel, children } = props;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={id} onCancel={onCancel}>
      <h2 id={id}>{title}</h2>
      <div class="dialog-body">{children}</div>
      <div class="actions end">
        <Button label={cancel} onClick={onCancel} />
        <Button
          label={confirm}
          appearance="primary"
          disabled={confirmDisabled}
          onClick={onConfirm}
        />
      </div>
    </dialog>
  );
}
