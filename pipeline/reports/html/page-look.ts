import { HEAT_TONES } from '../charts/heat-classes.ts';
import type { Look } from '../charts/look.ts';
import { TONES } from '../tone.ts';

/** Charts take the page's own colours and type, so that they follow light, dark and print. */
export const pageLook: Look = {
  ink: 'var(--ink)',
  line: 'var(--line)',
  paper: 'var(--paper)',
  accent: 'var(--accent)',
  beside: 'var(--muted)',
  pale: 'var(--line)',
  fall: 'var(--tone-4)',
  tones: Array.from({ length: TONES }, (_, index) => `var(--tone-${index + 1})`),
  heat: Array.from(
    { length: HEAT_TONES },
    (_, step) => `color-mix(in srgb, var(--tone-5) ${90 - 15 * step}%, var(--paper))`,
  ),
  darkHeat: 0,
  font: 'inherit',
};

/** Width of a chart in its own units; the page scales it. */
export const PAGE_CHART_WIDTH = 540;
