import type { BrowserContext, Frame } from 'playwright-core';

const READY = 'office-ready';
const SHOWN = 'first-indicator';

/** Has every pane of a browser note when Office was ready and when its first indicator was shown. */
export async function noteReadiness(context: BrowserContext): Promise<void> {
  await context.addInitScript(
    ([ready, shown]) => {
      document.addEventListener('readystatechange', () => {
        if (document.readyState !== 'interactive' || typeof Office === 'undefined') return;
        void Office.onReady(() => void performance.mark(ready));
      });
      const observer = new MutationObserver(() => {
        if (document.querySelector('#indicator-name') === null) return;
        observer.disconnect();
        performance.mark(shown);
      });
      observer.observe(document, { childList: true, subtree: true });
    },
    [READY, SHOWN] as const,
  );
}

/** Milliseconds from `Office.onReady` until a pane showed its first indicator; it must have. */
export function readinessOf(pane: Frame): Promise<number> {
  return pane.evaluate(
    ([ready, shown]) => performance.measure('readiness', ready, shown).duration,
    [READY, SHOWN] as const,
  );
}
