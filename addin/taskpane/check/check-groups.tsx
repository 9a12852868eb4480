import type { Finding } from '#core/findings/finding.ts';
import type { JSX } from 'preact';
import type { Assessment } from '../../assessment/assessment.ts';
import { CheckGroup } from './check-group.tsx';
import { groupFindings } from './group-findings.ts';

export interface CheckGroupsProps {
  readonly assessment: Assessment;
  readonly findings: readonly Finding[];
  readonly onGoTo: (finding: Finding) => void;
}

/** Findings in groups: the gravest first, then by sheet and chapter. */
export function CheckGroups({ assessment, findings, onGoTo }: CheckGroupsProps): JSX.Element {
  return (
    <>
      {groupFindings(assessment, findings).map((group) => (
        <CheckGroup
          key={`${group.severity} ${group.sheet} ${group.chapter}`}
          group={group}
          onGoTo={onGoTo}
        />
      ))}
    </>
  );
}
