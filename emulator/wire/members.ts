import { apiNotFound } from './host-error.ts';
import { HostObject } from './host-object.ts';

const ON_THE_WIRE = /^_?[A-Z]/;

/** Reaches members of host objects by their names on the wire, and tells which are asked for. */
export class Members {
  readonly #used: (member: string) => void;

  /** `used` hears of each as class and member, such as `Range.Values`. */
  constructor(used: (member: string) => void) {
    this.#used = used;
  }

  /** The value of a property. */
  get(object: HostObject, name: string): unknown {
    const member = this.#member(object, name);
    if (!member.get) throw apiNotFound(`property ${nameOf(object, name)}`);
    return member.get.call(object);
  }

  set(object: HostObject, name: string, value: unknown): void {
    const member = this.#member(object, name);
    if (!member.set) throw apiNotFound(`settable ${nameOf(object, name)}`);
    member.set.call(object, value);
  }

  call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    const method: unknown = this.#member(object, name).value;
    if (typeof method !== 'function') throw apiNotFound(`method ${nameOf(object, name)}()`);
    return Reflect.apply(method, object, args);
  }

  #member(object: HostObject, name: string): PropertyDescriptor {
    this.#used(nameOf(object, name));
    const member = ON_THE_WIRE.test(name) ? membersOf(object).get(name) : undefined;
    if (member === undefined) throw apiNotFound(nameOf(object, name));
    return member;
  }
}

/** Names of the properties that hold values and no objects: what a load without names gives. */
export function plainProperties(object: HostObject): string[] {
  return [...membersOf(object)]
    .filter(([, member]) => member.get && !(member.get.call(object) instanceof HostObject))
    .map(([name]) => name);
}

/** All members of a class of host objects, its own and inherited. */
export function membersOf(object: HostObject): ReadonlyMap<string, PropertyDescriptor> {
  const members = new Map<string, PropertyDescriptor>();
  let prototype: object = Object.getPrototypeOf(object) as object;
  while (prototype !== HostObject.prototype) {
    for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (ON_THE_WIRE.test(name) && !members.has(name)) members.set(name, member);
    }
    prototype = Object.getPrototypeOf(prototype) as object;
  }
  return members;
}

function nameOf(object: HostObject, member: string): string {
  return `${object.constructor.name}.${member}`;
}
