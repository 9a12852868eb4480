import type { Finding } from '#core/findings/finding.ts';

/** Carries what is wrong with a file out of the middle of it, to `readWithin`, which gives it as data. */
export class Unreadable extends Error {
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(finding.code);
    this.finding = finding;
  }
}
