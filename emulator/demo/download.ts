import type { EmulatedWorkbook } from '../workbook.ts';
import { element } from './element.ts';
import type { Words } from './wording/words.ts';

/** Gives what happens when the workbook is to be downloaded: a file, and how to collect it. */
export function downloader(
  workbook: EmulatedWorkbook,
  collectCommand: string,
  words: Words['download'],
): (button: HTMLElement) => void {
  return (button) => {
    save(workbook).then(
      () => tell(button, words, words.saved, collectCommand),
      (error: unknown) => tell(button, words, words.failed(String(error))),
    );
  };
}

async function save(workbook: EmulatedWorkbook): Promise<void> {
  const response = await fetch('/workbook', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(workbook.snapshot()),
  });
  if (!response.ok) throw new Error(await response.text());
  const address = URL.createObjectURL(await response.blob());
  element('a', '', { href: address, download: workbook.name }).click();
  setTimeout(() => URL.revokeObjectURL(address));
}

function tell(
  button: HTMLElement,
  words: Words['download'],
  message: string,
  command?: string,
): void {
  const close = element('button', '', { type: 'button' }, words.close);
  const dialog = element('dialog', 'told', {}, element('p', '', {}, message));
  if (command !== undefined) {
    const line = element('code', '', { tabindex: '0', 'aria-label': words.collect }, command);
    const copy = element('button', 'primary', { type: 'button' }, words.copy);
    copy.addEventListener('click', () => {
      navigator.clipboard.writeText(command).then(
        () => copy.replaceChildren(words.copied),
        () => getSelection()?.selectAllChildren(line),
      );
    });
    dialog.append(line, copy);
  }
  dialog.append(close);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    button.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}
