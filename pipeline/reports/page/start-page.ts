import { elementOf } from './element.ts';
import { canInflate, inflate } from './inflate.ts';
import { startRouter } from './router.ts';

/** Puts the views into the page, or says what keeps them out; the overview is there either way. */
export async function startPage(): Promise<void> {
  const main = elementOf('main', HTMLElement);
  elementOf('skip', HTMLAnchorElement).addEventListener('click', (event) => {
    event.preventDefault();
    main.focus();
  });
  if (!canInflate()) {
    elementOf('unreadable', HTMLParagraphElement).hidden = false;
    return;
  }
  const data = await inflate(elementOf('data', HTMLScriptElement).textContent);
  startRouter(data);
}
