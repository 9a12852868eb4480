import { ALL_ITEMS, NO_ITEMS } from '#core/scoring/rules/entries.ts';
import type { RuleOf } from '#core/scheme/rules.ts';
import type { JSX } from 'preact';
import { Tick } from '../controls/tick.tsx';
import { FieldNotes } from '../controls/field-notes.tsx';
import { useTools } from '../tools.ts';
import type { RowProps } from './row.ts';
import { useIndicatorField } from './use-indicator-field.ts';

/** The items that are done, each with its points. */
export function ChecklistEntry(
  props: RowProps & { readonly rule: RuleOf<'checklist'> },
): JSX.Element {
  const { row, rule } = props;
  const { words } = useTools();
  const { leaf } = row.indicator;
  const field = useIndicatorField(leaf.code, 'value');
  const { input } = row.live.entry;
  const done: readonly number[] = Array.isArray(input) ? input : [];
  const none = Array.isArray(input) && done.length === 0;
  const notes = `${leaf.code}-value-notes`;

  function tick(item: number, checked: boolean): void {
    const all = rule.items.map((_, index) => index + 1);
    const now = all.filter((number) => (number === item ? checked : done.includes(number)));
    field.choose(now.length === all.length ? ALL_ITEMS : now.join('、'));
  }

  return (
    <fieldset class="field choices" aria-describedby={notes} {...field.handlers}>
      <legend>{words.score.items}</legend>
      {rule.items.map(({ name, points }, index) => (
        <Tick
          key={name}
          label={`${index + 1}. ${name}`}
          aside={words.points(points.toString())}
          checked={done.includes(index + 1)}
          disabled={row.locked}
          isEntry={index === 0}
          onChange={(checked) => tick(index + 1, checked)}
        />
      ))}
      <div class="choices-apart">
        <Tick
          label={words.score.allItems}
          checked={done.length === rule.items.length}
          disabled={row.locked}
          onChange={(checked) => field.choose(checked ? ALL_ITEMS : '')}
        />
        <Tick
          label={words.score.noItems}
          checked={none}
          disabled={row.locked}
          onChange={(checked) => field.choose(checked ? NO_ITEMS : '')}
        />
      </div>
      <FieldNotes id={notes} field={field} findings={row.findingsOf('value')} />
    </fieldset>
  );
}
