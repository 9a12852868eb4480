import { severities } from '#core/findings/catalog.ts';
import { finding, type Finding } from '#core/findings/finding.ts';

/** Most findings of a file that are told: nobody mends more at a time. */
const MOST_TOLD = 1_000;

/** The findings of a file, the gravest where there are too many, and how many there are beyond. */
export function toldFindings(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST_TOLD) return findings;
  const ordered = byGravity(findings);
  const told = new Set(ordered.slice(0, MOST_TOLD));
  const count = findings.length - MOST_TOLD;
  const gravest = ordered[MOST_TOLD]?.severity;
  return [
    ...findings.filter((item) => told.has(item)),
    finding('file.more-findings', { count }, {}, gravest),
  ];
}

/** Findings with the gravest first. */
export function byGravity(findings: readonly Finding[]): readonly Finding[] {
  return severities.flatMap((severity) => findings.filter((item) => item.severity === severity));
}
