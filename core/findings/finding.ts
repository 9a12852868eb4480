import { severityOf, type FindingCode, type FindingParameters, type Severity } from './catalog.ts';

/** Where a finding is: what is known of file, sheet, cell, line and path. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  /** Such as `I12`. */
  readonly cell?: string;
  /** 1 for the first line of a text file. */
  readonly line?: number;
  /** Into a scheme, such as `indicators[0].children[2]`. */
  readonly path?: string;
}

/** Something to know or to mend, as data; `describe` gives its wording. */
export type Finding = {
  [C in FindingCode]: {
    readonly code: C;
    readonly severity: Severity;
    readonly parameters: FindingParameters[C];
    readonly place: Place;
  };
}[FindingCode];

/** Makes a finding; `severity` overrides the code's own where a scheme decides. */
export function finding<C extends FindingCode>(
  code: C,
  parameters: FindingParameters[C],
  place: Place = {},
  severity: Severity = severityOf(code),
): Finding {
  return { code, severity, parameters, place } as Finding;
}

/** Whether any of the findings is an error. */
export function hasError(findings: readonly Finding[]): boolean {
  return findings.some((item) => item.severity === 'error');
}
