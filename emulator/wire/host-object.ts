/**
 * Something that office.js has a proxy of. Its members on the wire are the getters, setters and
 * methods whose names begin with a capital (or `_` and a capital); all else is invisible there.
 */
export abstract class HostObject {
  /** Under what its collection finds it again, where it has such a thing. */
  get wireId(): string | undefined {
    return undefined;
  }
}
