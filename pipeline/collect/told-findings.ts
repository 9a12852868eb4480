import { severities } from '#core/findings/catalog.ts';
import { finding, type Finding } from '#core/findings/finding.ts';

/** Most findings of a file that are told: nobody mends more at a time. */
const MOST_TOLD = 1_000;

/** The findings of a file, the gravest where there are too many, and how many there are beyond. */
export function toldFindings(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST_TOLD) return findings;
  const byGravity = severities.flatMap((severity) =>
    findings.filter((item) => item.severity === severity),
  );
  const told = new Set(byGravity.slice(0, MOST_TOLD));
  const count = findings.length - MOST_TOLD;
  const gravest = byGravity[MOST_TOLD]?.severity;
  return [
    ...findings.filter((item) => told.has(item)),
    finding('file.more-findings', { count }, {}, gravest),
  ];
}
