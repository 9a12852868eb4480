import type { RuleOf } from '#core/scheme/rules.ts';
import type { JSX } from 'preact';
import { FieldNotes } from '../controls/field-notes.tsx';
import { useTools } from '../tools.ts';
import type { RowProps } from './row.ts';
import { useIndicatorField } from './use-indicator-field.ts';

/** One of the named levels, each with the points that it gives. */
export function LevelEntry(props: RowProps & { readonly rule: RuleOf<'level'> }): JSX.Element {
  const { row, rule } = props;
  const { words } = useTools();
  const { leaf } = row.indicator;
  const field = useIndicatorField(leaf.code, 'value');
  const chosen = rule.levels.findIndex(({ name }) => name === field.text);
  const notes = `${leaf.code}-value-notes`;
  return (
    <fieldset class="field choices" aria-describedby={notes} {...field.handlers}>
      <legend>{words.score.level}</legend>
      {rule.levels.map(({ name, share }, index) => (
        <label key={name} class="choice">
          <input
            type="radio"
            name={`level-${leaf.code}`}
            checked={index === chosen}
            disabled={row.locked}
            data-entry={index === Math.max(0, chosen)}
            onChange={() => field.choose(name)}
          />
          <span class="choice-text">{name}</span>
          <span class="choice-aside">{words.points(share.times(leaf.points).toString())}</span>
        </label>
      ))}
      <FieldNotes id={notes} field={field} findings={row.findingsOf('value')} />
    </fieldset>
  );
}
