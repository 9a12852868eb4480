import { describeWorkbook } from '#core/findings/describe-workbook.ts';
import { scoreHeaders } from '#core/workbook/sheets.ts';
import type { JSX } from 'preact';
import type { Assessment, InputColumn } from '../../assessment/assessment.ts';
import { Button } from '../controls/button.tsx';
import { Message } from '../controls/message.tsx';
import type { PendingDraft } from '../fields/fields.ts';
import { focusPanel } from '../focus-panel.ts';
import { indicatorKey } from '../score/use-indicator-field.ts';
import { useTools } from '../tools.ts';

export interface UnwrittenProps {
  readonly assessment: Assessment;
  readonly pending: PendingDraft;
  /** Shows an indicator. */
  readonly onGo: (code: string) => void;
}

/** Something typed that does not stand in its cell: why, the way to its field, and a way to be rid of it. */
export function Unwritten({ assessment, pending, onGo }: UnwrittenProps): JSX.Element {
  const { words, locale, fields } = useTools();
  const { cell, draft } = pending;
  const place = placeOfKey(assessment, cell.key);
  const field = place
    ? words.seal.fieldOf(place.code, scoreHeaders[place.column])
    : words.seal.otherField;
  return (
    <Message
      intent="error"
      label={words.severities.error}
      message={words.seal.unwritten(field, draft.text)}
      hint={
        draft.finding ? describeWorkbook(draft.finding, locale).message : words.seal.unwrittenHint
      }
    >
      {place && (
        <Button
          label={words.seal.goTo}
          name={words.seal.goToNamed(field)}
          onClick={() => onGo(place.code)}
        />
      )}
      <Button
        label={words.seal.discard}
        name={words.seal.discardNamed(field)}
        onClick={() => {
          focusPanel();
          fields.forget(cell);
        }}
      />
    </Message>
  );
}

/** The indicator and column of a field; `undefined` for a field of another table. */
function placeOfKey(
  { indicators }: Assessment,
  key: string,
): { readonly code: string; readonly column: InputColumn } | undefined {
  return indicators
    .flatMap(({ leaf: { code }, texts }) =>
      (Object.keys(texts) as InputColumn[]).map((column) => ({ code, column })),
    )
    .find(({ code, column }) => indicatorKey(code, column) === key);
}
