import type { JSX } from 'preact';
import { Disclosure } from '../controls/disclosure.tsx';
import { TextField } from '../controls/text-field.tsx';
import { useTools } from '../tools.ts';
import type { RowProps } from './row.ts';
import { useIndicatorField } from './use-indicator-field.ts';

/** 自评得分 typed over the computed score. */
export function OverrideEntry({ row }: RowProps): JSX.Element {
  const { words } = useTools();
  const { leaf, texts } = row.indicator;
  const field = useIndicatorField(leaf.code, 'self');
  const findings = row.findingsOf('self');
  const { computed } = row.live.entry;
  return (
    <Disclosure summary={words.score.override} open={texts.self !== '' || findings.length > 0}>
      <TextField
        label={words.score.ownScore}
        field={field}
        size="short"
        inputMode="decimal"
        suffix={words.score.ofPoints(leaf.points.toString())}
        placeholder={computed?.toString() ?? ''}
        locked={row.locked}
        findings={findings}
      />
      <p class="hint">{words.score.overrideHint}</p>
    </Disclosure>
  );
}
