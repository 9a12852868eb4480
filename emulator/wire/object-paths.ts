import { apiNotFound, HostError } from './host-error.ts';
import type { Host } from './host.ts';
import { HostObject } from './host-object.ts';
import type { Members } from './members.ts';
import { pathTypes, type ArgumentInfo, type ObjectPath, type RequestBody } from './protocol.ts';

/** Finds the objects of a request, each once. A path that begins at a null object ends at one. */
export class ObjectPaths {
  readonly #paths: RequestBody['ObjectPaths'];
  readonly #host: Host;
  readonly #members: Members;
  readonly #found = new Map<number, HostObject | null>();

  constructor(paths: RequestBody['ObjectPaths'], host: Host, members: Members) {
    this.#paths = paths;
    this.#host = host;
    this.#members = members;
  }

  resolve(id: number): HostObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.#paths[id];
    if (path === undefined) throw apiNotFound(`object path ${id}`);
    const object = this.#follow(path);
    this.#found.set(id, object);
    return object;
  }

  /** Arguments of a call, with objects in the places of their references. */
  args(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = references[index];
      return typeof id === 'number' && id > 0 ? this.resolve(id) : argument;
    });
  }

  #follow(path: ObjectPath): HostObject | null {
    const { ObjectPathType: type, Name: name } = path;
    if (type === pathTypes.root) return this.#host.root;
    if (type === pathTypes.newObject) return this.#host.service(name);
    if (type === pathTypes.nullObject) return null;
    if (type === pathTypes.reference) return this.#referenced(name);
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const reached = this.#step(parent, path);
    if (reached !== null && !(reached instanceof HostObject)) throw apiNotFound(`object ${name}`);
    return reached;
  }

  #referenced(id: string): HostObject {
    const found = this.#host.references.find(id);
    if (found !== undefined) return found;
    const message = 'This reference is not valid for the current operation.';
    throw new HostError('InvalidReference', message);
  }

  #step(
    parent: HostObject,
    { ObjectPathType: type, Name: name, ArgumentInfo }: ObjectPath,
  ): unknown {
    switch (type) {
      case pathTypes.method:
        return this.#members.call(parent, name, this.args(ArgumentInfo));
      case pathTypes.property:
        return this.#members.get(parent, name);
      case pathTypes.indexer:
        return this.#members.call(parent, 'GetItem', this.args(ArgumentInfo));
      default:
        throw apiNotFound(`object path of type ${type}`);
    }
  }
}
