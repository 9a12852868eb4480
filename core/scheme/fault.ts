import type { FindingCode, FindingParameters } from '#core/findings/catalog.ts';

/** A fault of a scheme, at a path into it; who read the YAML adds the line. */
export type SchemeFault = {
  [C in SchemeFaultCode]: {
    readonly code: C;
    readonly parameters: FindingParameters[C];
    readonly path: readonly PropertyKey[];
  };
}[SchemeFaultCode];

/** Codes of what may be wrong with a scheme. */
export type SchemeFaultCode = Extract<FindingCode, `scheme.${string}`>;

/** Makes a fault. */
export function fault<C extends SchemeFaultCode>(
  code: C,
  parameters: FindingParameters[C],
  path: readonly PropertyKey[],
): SchemeFault {
  return { code, parameters, path } as SchemeFault;
}
