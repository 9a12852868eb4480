/** What office.js sends: actions in order, over objects that are described by how to reach them. */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<number, ObjectPath>>;
}

export const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  update: 9,
} as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  /** Of an update: values by member. */
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export const pathTypes = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  /** A member, a reference's id, or the name of a service. */
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** At the places of arguments that are objects: the ids of their paths; else 0 or null. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface QueryInfo {
  /** Paths of members, such as `values` or `format/fill/color`; none for all plain ones. */
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  /** The trace marks that were reached: office.js registers event handlers by them. */
  readonly TraceIds: readonly number[];
  readonly Error?: ResponseError;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
  /** Class and member, such as `Range.values`. */
  readonly Location: string;
}
