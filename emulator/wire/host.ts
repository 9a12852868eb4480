import type { HostObject } from './host-object.ts';
import type { References } from './references.ts';

/** What a request finds: the workbook, services by name, and references kept by earlier requests. */
export interface Host {
  readonly root: HostObject;
  service(name: string): HostObject;
  readonly references: References;
}
