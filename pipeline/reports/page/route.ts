export const viewNames = [
  'overview',
  'ranking',
  'unit',
  'indicators',
  'indicator',
  'compare',
] as const;
export type ViewName = (typeof viewNames)[number];

/** What the address says is shown. */
export interface Route {
  readonly view: ViewName;
  /** Code of the unit or indicator; empty text for the other views. */
  readonly id: string;
  /** How the view shows it; a value of empty text is none. */
  readonly options: Readonly<Record<string, string>>;
  /** Codes of the units to compare, which every view carries along. */
  readonly compared: readonly string[];
}

export const MOST_COMPARED = 5;
const COMPARED_KEY = 'with';

/** The route of an address's fragment; `undefined` where it names no view. */
export function routeOf(hash: string): Route | undefined {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const [, name = '', id = ''] = path.split('/', 3);
  const view = viewNames.find((one) => one === (name === '' ? 'overview' : name));
  if (view === undefined || (path !== '' && !path.startsWith('/'))) return undefined;
  const parameters = new URLSearchParams(query);
  const compared = [...new Set(parameters.getAll(COMPARED_KEY))].slice(0, MOST_COMPARED);
  parameters.delete(COMPARED_KEY);
  return { view, id: decoded(id), options: Object.fromEntries(parameters), compared };
}

/** The fragment that leads to a route: `#/unit/620102?with=620103`. */
export function addressOf({ view, id, options, compared }: Route): string {
  const path =
    view === 'overview' ? '/' : `/${view}${id === '' ? '' : `/${encodeURIComponent(id)}`}`;
  const parameters = new URLSearchParams(
    Object.entries(options).filter(([, value]) => value !== ''),
  );
  for (const code of compared) parameters.append(COMPARED_KEY, code);
  const query = parameters.toString();
  return `#${path}${query === '' ? '' : `?${query}`}`;
}

/** A part of an address as it was before encoding; as it is where it was cut or mistyped. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
}
