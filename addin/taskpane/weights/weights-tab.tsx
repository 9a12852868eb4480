import { sheetNames } from '#core/workbook/sheets.ts';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Assessment } from '../../assessment/assessment.ts';
import { Button } from '../controls/button.tsx';
import { FindingList } from '../controls/finding-list.tsx';
import { useTools } from '../tools.ts';
import { FloorGauge } from './floor-gauge.tsx';
import { WeightBlockRow } from './weight-block-row.tsx';
import { weightRows } from './weight-rows.ts';

/** 权重: the comprehensive-assessment table, and rule of law in it against the floor. */
export function WeightsTab({ assessment }: { readonly assessment: Assessment }): JSX.Element {
  const { words } = useTools();
  const [added, setAdded] = useState<readonly number[]>([]);
  const rows = weightRows(assessment);
  const last = rows.findLastIndex(({ filled }) => filled);
  const shown = rows.filter(
    ({ filled, row }, index) => filled || index < last || added.includes(row),
  );
  const free = rows.find(({ row }) => !shown.some((each) => each.row === row));
  const locked = assessment.identity.stage !== 'self' || assessment.seal !== '';
  const findings = assessment.submission.findings.filter(
    ({ place, code }) => place.sheet === sheetNames.weights && code !== 'weight.below-floor',
  );
  return (
    <div class="stack">
      <h2>{words.weights.title}</h2>
      {locked && assessment.seal === '' && <p class="hint">{words.weights.readOnly}</p>}
      <FloorGauge assessment={assessment} />
      <ul class="plain blocks">
        {shown.map((row) => (
          <WeightBlockRow
            key={row.row}
            row={row}
            marked={rows.filter(({ ruleOfLaw }) => ruleOfLaw)}
            locked={locked}
            isNew={row.row === added.at(-1)}
          />
        ))}
      </ul>
      {!locked && free && (
        <div class="actions">
          <Button
            label={words.weights.add}
            icon="plus"
            onClick={() => setAdded([...added, free.row])}
          />
        </div>
      )}
      <FindingList findings={findings} />
    </div>
  );
}
