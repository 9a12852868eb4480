import { HostObject } from '../wire/host-object.ts';

/** Name of the service to which office.js reports by itself. */
export const ADDIN_INTERNAL = 'Microsoft.InternalService.AddinInternalService';

/** The service `AddinInternalService` of office.js. */
export class AddinInternalService extends HostObject {
  NotifyActionHandlerReady(): void {
    // Buttons are pressed when the page is ready anyway.
  }
}
