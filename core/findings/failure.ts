import type { Finding } from './finding.ts';

/** Ends a command because of what a user gave it; carries every finding, never a stack for the user. */
export class Failure extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings.map((item) => item.code).join(', '));
    this.name = 'Failure';
    this.findings = findings;
  }
}
