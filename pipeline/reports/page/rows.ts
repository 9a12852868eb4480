/** What a row says in one of its places. */
export type Cell = string | number | null;
export type Row = readonly Cell[];

/** The rows that the page carries as JSON, in the order in which it was written. */
export function readRows(): readonly Row[] {
  return JSON.parse(element('rows', HTMLScriptElement).textContent ?? '[]') as readonly Row[];
}

/** The text of a row in one place; empty text for nothing. */
export function textAt(row: Row, place: number): string {
  return String(row[place] ?? '');
}

/** The element of the page with this id. Throws where it is missing or of another kind. */
export function element<E extends Element>(id: string, type: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`no ${type.name} #${id} in the page`);
  return found;
}
