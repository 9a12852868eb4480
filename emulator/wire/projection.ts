import { HostCollection } from './host-collection.ts';
import { HostObject } from './host-object.ts';
import { plainProperties, type Members } from './members.ts';
import type { QueryInfo } from './protocol.ts';
import type { References } from './references.ts';

type Answer = Record<string, unknown>;
/** Names asked for, and under each what is asked of it. */
interface Names extends Map<string, Names> {}

/** Answers loads: what is asked of an object, as plain values under the names of the wire. */
export class Projection {
  readonly #members: Members;
  readonly #references: References;

  constructor(members: Members, references: References) {
    this.#members = members;
    this.#references = references;
  }

  /** By what office.js knows the object again; null for a null object. */
  handle(object: HostObject | null): Answer | null {
    if (object === null) return null;
    const reference = this.#references.idOf(object);
    const { wireId } = object;
    return {
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
      ...(wireId === undefined ? {} : { _Id: wireId, Id: wireId }),
    };
  }

  query(object: HostObject | null, { Select, Expand, Skip = 0, Top }: QueryInfo): Answer | null {
    if (!(object instanceof HostCollection)) return this.#project(object, asTree(Select, Expand));
    const names = asTree(Select, Expand);
    const items = object.items().slice(Skip, Top === undefined ? undefined : Skip + Top);
    const ofItems = names.get('items') ?? names;
    return { ...this.handle(object), _Items: items.map((item) => this.#project(item, ofItems)) };
  }

  #project(object: HostObject | null, names: Names): Answer | null {
    if (object === null) return null;
    const wanted = names.size > 0 ? [...names.keys()] : plainProperties(object);
    const values = wanted.map((asked) => {
      const name = wireName(asked);
      const value = this.#members.get(object, name);
      const isObject = value === null || value instanceof HostObject;
      return [name, isObject ? this.#project(value, names.get(asked) ?? new Map()) : value];
    });
    return { ...this.handle(object), ...(Object.fromEntries(values) as Answer) };
  }
}

/** Names of the wire begin with a capital. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function asTree(...paths: readonly (readonly string[] | undefined)[]): Names {
  const tree: Names = new Map();
  for (const path of paths.flatMap((some) => some ?? [])) {
    let node = tree;
    for (const step of path.trim().split(/[/.]/)) {
      const next: Names = node.get(step) ?? new Map();
      node.set(step, next);
      node = next;
    }
  }
  return tree;
}
