import { apiNotFound, HostError } from './host-error.ts';
import type { Host } from './host.ts';
import { HostObject } from './host-object.ts';
import { Members } from './members.ts';
import { ObjectPaths } from './object-paths.ts';
import { Projection, wireName } from './projection.ts';
import {
  actionTypes,
  type Action,
  type RequestBody,
  type ResponseBody,
  type ResponseError,
} from './protocol.ts';

/** Makes a request fail after so many of its writes and calls were carried out. */
export interface PlannedFailure {
  readonly error: HostError;
  readonly afterActions: number;
}

/** Carries out the actions of one request, in order, up to the first that fails. */
export class Batch {
  readonly #host: Host;
  readonly #members: Members;
  readonly #paths: ObjectPaths;
  readonly #projection: Projection;
  readonly #failure: PlannedFailure | undefined;
  #done = 0;
  #reached = '';

  /** `used` hears of each member that the request reaches, such as `Range.Values`. */
  constructor(
    body: RequestBody,
    host: Host,
    used: (member: string) => void,
    failure?: PlannedFailure,
  ) {
    this.#host = host;
    this.#members = new Members((member) => {
      this.#reached = member;
      used(member);
    });
    this.#paths = new ObjectPaths(body.ObjectPaths, host, this.#members);
    this.#projection = new Projection(this.#members, host.references);
    this.#failure = failure;
  }

  run(actions: readonly Action[]): ResponseBody {
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of actions.entries()) {
      try {
        this.#failIfPlanned();
        if (action.ActionType === actionTypes.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: this.#carryOut(action) ?? null });
        // A failure that is planned after all actions strikes when the last is done.
        if (index === actions.length - 1) this.#failIfPlanned(Infinity);
      } catch (error) {
        return { Results: results, TraceIds: traces, Error: this.#asAnswer(error, index) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  #failIfPlanned(done = this.#done): void {
    if (this.#failure === undefined || done < this.#failure.afterActions) return;
    // It is no member's fault.
    this.#reached = '';
    throw this.#failure.error;
  }

  #asAnswer(error: unknown, index: number): ResponseError {
    // Anything else than a refusal is a fault of the emulator, which must show.
    if (!(error instanceof HostError)) throw error;
    return {
      Code: error.code,
      Message: error.message,
      HttpStatusCode: error.status,
      ActionIndex: index,
      Location: asWritten(this.#reached),
    };
  }

  #carryOut(action: Action): unknown {
    if (action.ActionType === actionTypes.trace) return null;
    const object = this.#paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return this.#projection.handle(object);
      case actionTypes.query:
        return this.#projection.query(object, action.QueryInfo ?? {});
      case actionTypes.method:
        return this.#method(object, action);
      case actionTypes.setProperty: {
        const [value] = this.#paths.args(action.ArgumentInfo);
        this.#members.set(existing(object), action.Name, value);
        this.#done += 1;
        return null;
      }
      case actionTypes.update:
        this.#update(existing(object), action.ObjectState ?? {});
        this.#done += 1;
        return null;
      default:
        throw apiNotFound(`action of type ${action.ActionType}`);
    }
  }

  #method(object: HostObject | null, { Name, ArgumentInfo }: Action): unknown {
    const args = this.#paths.args(ArgumentInfo);
    if (Name === '_KeepReference') {
      if (object !== null) this.#host.references.keep(object);
      return null;
    }
    if (Name === '_RemoveReference') {
      this.#host.references.release(String(args[0]));
      return null;
    }
    const result = this.#members.call(existing(object), Name, args);
    this.#done += 1;
    return result instanceof HostObject ? this.#projection.handle(result) : result;
  }

  #update(object: HostObject, state: Readonly<Record<string, unknown>>): void {
    for (const [key, value] of Object.entries(state)) {
      const name = wireName(key);
      const isPart = typeof value === 'object' && value !== null && !Array.isArray(value);
      const part = isPart ? this.#members.get(object, name) : undefined;
      if (part instanceof HostObject) this.#update(part, value as Record<string, unknown>);
      else this.#members.set(object, name, value);
    }
  }
}

function existing(object: HostObject | null): HostObject {
  if (object !== null) return object;
  throw new HostError(
    'InvalidObjectPath',
    'The object path is not working for what you try to do.',
  );
}

/** A member as an add-in writes it, such as `Range.values`. */
function asWritten(member: string): string {
  return member.replace(/\.(.)/, (_, initial: string) => `.${initial.toLowerCase()}`);
}
