import { element } from './element.ts';

const NARROWEST = 300;
const WIDEST = 720;
const STEP = 20;

/** The bar at the left edge of the pane that makes it wider or narrower, by mouse and by arrow keys. */
export function splitter(pane: HTMLElement, label: string, width: number): HTMLElement {
  const bar = element('div', 'splitter', {
    role: 'separator',
    tabindex: '0',
    'aria-label': label,
    'aria-orientation': 'vertical',
    'aria-valuemin': String(NARROWEST),
    'aria-valuemax': String(WIDEST),
  });
  const set = (wanted: number) => {
    const settled = Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
    pane.style.width = `${settled}px`;
    bar.setAttribute('aria-valuenow', String(settled));
  };
  set(width);
  const widthNow = () => pane.getBoundingClientRect().width;
  bar.addEventListener('pointerdown', (event) => bar.setPointerCapture(event.pointerId));
  bar.addEventListener('pointermove', (event) => {
    if (bar.hasPointerCapture(event.pointerId)) {
      set(pane.getBoundingClientRect().right - event.clientX);
    }
  });
  bar.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') set(widthNow() + STEP);
    if (key === 'ArrowRight') set(widthNow() - STEP);
  });
  return bar;
}
