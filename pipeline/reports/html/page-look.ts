import type { Look } from '../charts/look.ts';
import { TONES } from '../tone.ts';

/** Charts take the page's own colours and type, so that they follow light, dark and print. */
export const pageLook: Look = {
  ink: 'var(--ink)',
  line: 'var(--line)',
  paper: 'var(--paper)',
  accent: 'var(--accent)',
  tones: Array.from({ length: TONES }, (_, index) => `var(--tone-${index + 1})`),
  font: 'inherit',
};

/** Width of a chart in its own units; the page scales it. */
export const PAGE_CHART_WIDTH = 540;
