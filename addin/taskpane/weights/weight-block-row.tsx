import { keysOf } from '#core/keys.ts';
import { NO, weightHeaders, YES } from '#core/workbook/sheets.ts';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import { TextField } from '../controls/text-field.tsx';
import { focusPanel } from '../focus-panel.ts';
import { useTools } from '../tools.ts';
import { useWeightField } from './use-weight-field.ts';
import type { WeightRow } from './weight-rows.ts';

export interface WeightBlockRowProps {
  readonly row: WeightRow;
  /** Rows that are marked as rule of law. */
  readonly marked: readonly WeightRow[];
  readonly locked: boolean;
  /** Whether it was just added, and so gets the focus. */
  readonly isNew: boolean;
}

/** One block of the comprehensive assessment. */
export function WeightBlockRow(props: WeightBlockRowProps): JSX.Element {
  const { row, marked, locked, isNew } = props;
  const { words, actions, fields } = useTools();
  const block = useWeightField(row.row, 'block');
  const weight = useWeightField(row.row, 'weight');
  const score = useWeightField(row.row, 'score');
  const element = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (isNew) element.current?.querySelector('input')?.focus();
  }, [isNew]);
  const name = block.text || words.weights.unnamed;

  async function mark(): Promise<void> {
    const others = marked.filter((other) => other.row !== row.row);
    const changes = [
      ...others.map((other) => ({ row: other.row, column: 'ruleOfLaw', text: NO }) as const),
      { row: row.row, column: 'ruleOfLaw', text: YES } as const,
    ];
    await actions.changeWeights(changes, fields.newEditing());
  }

  async function clear(): Promise<void> {
    focusPanel();
    for (const field of [block, weight, score]) field.drop();
    const changes = keysOf(weightHeaders).map((column) => ({ row: row.row, column, text: '' }));
    await actions.changeWeights(changes, fields.newEditing());
  }

  return (
    <li class={`box block-row${row.ruleOfLaw ? ' marked' : ''}`} ref={element} aria-label={name}>
      <TextField label={words.weights.block} field={block} locked={locked} />
      <TextField
        label={words.weights.weight}
        field={weight}
        inputMode="decimal"
        suffix="%"
        locked={locked}
      />
      <TextField label={words.weights.score} field={score} inputMode="decimal" locked={locked} />
      <div class="block-foot">
        <label class="choice">
          <input
            type="radio"
            name="rule-of-law"
            checked={row.ruleOfLaw}
            disabled={locked}
            onChange={() => void mark()}
          />
          <span class="choice-text">{words.weights.isRuleOfLaw}</span>
        </label>
        {!locked && (
          <Button
            label={words.weights.remove}
            name={words.weights.removeNamed(name)}
            appearance="subtle"
            onClick={() => void clear()}
          />
        )}
      </div>
    </li>
  );
}
