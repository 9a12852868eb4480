import { describeWorkbook } from '#core/findings/describe-workbook.ts';
import type { Finding } from '#core/findings/finding.ts';
import type { JSX } from 'preact';
import { Icon } from '../controls/icons.tsx';
import { useTools } from '../tools.ts';
import { CheckLine } from './check-line.tsx';
import type { FindingGroup } from './group-findings.ts';

export interface CheckGroupProps {
  readonly group: FindingGroup;
  readonly onGoTo: (finding: Finding) => void;
}

/** The findings of one severity in one part of the workbook. What to do is said once for those alike. */
export function CheckGroup({ group, onGoTo }: CheckGroupProps): JSX.Element {
  const { words, locale } = useTools();
  const { severity, sheet, chapter, findings } = group;
  const messages = findings.map((finding) => describeWorkbook(finding, locale));
  return (
    <section class={`check-group ${severity}`}>
      <h3>
        <Icon name={severity} />
        {words.check.group(words.severities[severity], [sheet, chapter].filter(Boolean))}
      </h3>
      <ul class="plain box lines">
        {findings.map((finding, index) => {
          const { message = '', hint = '' } = messages[index] ?? {};
          const isAlike = messages[index - 1]?.hint === hint;
          return (
            <CheckLine
              key={index}
              finding={finding}
              message={message}
              hint={isAlike ? '' : hint}
              onGoTo={onGoTo}
            />
          );
        })}
      </ul>
    </section>
  );
}
