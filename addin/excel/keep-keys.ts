/**
 * Keeps keys from office.js. On the web it takes every Tab and Esc of a pane: it moves the focus along
 * a list of its own, in which what opens a disclosure is missing and past which any other Tab leaves the
 * pane, and it keeps a dialog from closing.
 */
export function keepKeys(page: Document): void {
  page.addEventListener('keydown', (event) => {
    const closes = event.key === 'Escape' && page.querySelector('dialog[open]') !== null;
    if (event.key === 'Tab' || closes) event.stopPropagation();
  });
}
