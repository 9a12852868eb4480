import type { Context } from './context.ts';
import { make } from './element.ts';
import { placeText } from './place.ts';
import { rowsOfUnit } from './rows-by-unit.ts';

/** What was found in a unit's files, and what to do about it. */
export function unitFindings({ data, words }: Context, unit: number): HTMLElement {
  const findings = rowsOfUnit(data.findings, unit);
  return make(
    'section',
    { 'aria-labelledby': 'unit-findings' },
    make('h3', { id: 'unit-findings' }, words.unit.findings),
    findings.length === 0
      ? make('p', { class: 'note' }, words.unit.noFindings)
      : make(
          'ul',
          { class: 'findings' },
          ...findings.map((row) =>
            make(
              'li',
              {},
              make(
                'span',
                { class: 'pill', 'data-severity': row.severity },
                words.severities[row.severity] ?? row.severity,
              ),
              make(
                'div',
                {},
                make('p', {}, row.message),
                make('p', { class: 'note' }, row.hint),
                make('p', { class: 'note place' }, placeText(row)),
              ),
            ),
          ),
        ),
  );
}
