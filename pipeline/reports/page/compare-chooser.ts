import { toggleCompared, type Context } from './context.ts';
import { make } from './element.ts';
import { fill } from './fill.ts';
import { MOST_COMPARED } from './route.ts';
import { everyUnit, unitText } from './units.ts';

/** A field to add a unit by name or code; it says what it did not find. */
export function compareChooser(context: Context): HTMLFormElement {
  const { data, words } = context;
  const { compare } = words;
  const list = make(
    'datalist',
    { id: 'every-unit' },
    ...everyUnit(data).map((unit) => make('option', { value: optionOf(context, unit) })),
  );
  const input = make('input', { list: 'every-unit', autocomplete: 'off', 'data-focus': 'add' });
  const told = make('p', { role: 'status', class: 'note' });
  const form = make(
    'form',
    { class: 'screen-only controls' },
    make('label', {}, compare.search, input),
    make('button', { type: 'submit' }, compare.addThis),
    list,
    told,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const found = unitsMeant(context, input.value);
    const [unit] = found;
    if (unit === undefined || found.length > 1) {
      told.textContent = unit === undefined ? compare.notFound : compare.several;
      return;
    }
    const code = unitText(data, unit, 'code');
    told.textContent = addingSays(context, code, unitText(data, unit, 'name'));
    input.value = '';
    const { compared } = context.route();
    if (!compared.includes(code) && compared.length < MOST_COMPARED) toggleCompared(context, code);
  });
  return form;
}

function addingSays(context: Context, code: string, unit: string): string {
  const { compare } = context.words;
  const { compared } = context.route();
  if (compared.includes(code)) return fill(compare.already, { unit });
  return compared.length >= MOST_COMPARED ? compare.full : fill(compare.added, { unit });
}

function optionOf({ data }: Context, unit: number): string {
  return `${unitText(data, unit, 'code')} ${unitText(data, unit, 'name')}`;
}

/** Units that a typed text means: one offered, or a code, or all of a name. */
function unitsMeant(context: Context, typed: string): readonly number[] {
  const { data } = context;
  const wanted = typed.trim();
  if (wanted === '') return [];
  const units = everyUnit(data);
  const exact = units.filter((unit) =>
    [optionOf(context, unit), unitText(data, unit, 'code')].includes(wanted),
  );
  return exact.length > 0
    ? exact
    : units.filter((unit) => unitText(data, unit, 'name').trim() === wanted);
}

/** What the reader sees while fewer than two units are chosen. */
export function compareHint({ words }: Context): HTMLElement {
  return make('p', {}, words.compare.hint);
}
