/** What Excel answers when it refuses something; arrives at the add-in as `OfficeExtension.Error`. */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly code: string;
  readonly status: number;

  /** `status` is the HTTP status that goes with the code. */
  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

export function itemNotFound(): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);
}

export function invalidArgument(
  message = 'The argument is invalid or missing or has an incorrect format.',
): HostError {
  return new HostError('InvalidArgument', message);
}

export function accessDenied(): HostError {
  return new HostError('AccessDenied', 'You cannot perform the requested operation.', 403);
}

export function invalidOperation(): HostError {
  return new HostError('InvalidOperation', 'The operation attempted is invalid on the object.');
}

/** For what the emulator does not know: never passed over in silence. */
export function apiNotFound(what: string): HostError {
  return new HostError('ApiNotFound', `The emulated Excel has no ${what}.`, 404);
}
