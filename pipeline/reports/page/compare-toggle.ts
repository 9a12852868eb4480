import { toggleCompared, type Context } from './context.ts';
import { make, makeButton } from './element.ts';
import { fill } from './fill.ts';
import { MOST_COMPARED } from './route.ts';
import { unitText } from './units.ts';

/** A box to tick that takes a unit in among the compared ones. */
export function compareBox(context: Context, unit: number): HTMLInputElement {
  const { data, words } = context;
  const { compared } = context.route();
  const code = unitText(data, unit, 'code');
  const chosen = compared.includes(code);
  const box = make('input', {
    type: 'checkbox',
    'aria-label': fill(words.compare.choose, { unit: unitText(data, unit, 'name') }),
    'data-focus': `compare/${code}`,
    checked: chosen,
    disabled: !chosen && compared.length >= MOST_COMPARED,
    title: !chosen && compared.length >= MOST_COMPARED ? words.compare.full : undefined,
  });
  box.addEventListener('change', () => toggleCompared(context, code));
  return box;
}

/** A button that does the same on the unit's own page. */
export function compareButton(context: Context, unit: number): HTMLButtonElement {
  const { data, words } = context;
  const { compared } = context.route();
  const code = unitText(data, unit, 'code');
  const chosen = compared.includes(code);
  return makeButton(
    chosen ? words.compare.remove : words.compare.add,
    () => toggleCompared(context, code),
    { 'data-focus': 'compare', disabled: !chosen && compared.length >= MOST_COMPARED },
  );
}
