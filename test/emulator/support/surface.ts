import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What a class of office.js has, under the names of the wire. */
export interface ClassSurface {
  readonly properties: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
}

const path = createRequire(import.meta.url).resolve(
  '@microsoft/office-js/dist/excel-web-16.00.debug.js',
);
const source = readFileSync(path, 'utf8');

/** The members of a class, read from the debug file of office.js as it is. */
export function surfaceOf(name: string): ClassSurface {
  const start = source.indexOf(`    var ${name} = (function (_super) {`);
  const end = source.indexOf(`    }(OfficeExtension.ClientObject));`, start);
  if (start < 0 || end < start) throw new Error(`office.js has no class ${name}`);
  const body = source.slice(start, end);
  const scalars = listIn(body, '_scalarPropertyOriginalNames');
  const objects = [
    ...body.matchAll(/_createPropertyObject\([\w.]+, this, "(\w+)"/g),
    ...body.matchAll(/_invokeRetrieve\(this, "(\w+)"/g),
  ].map(([, member = '']) => member);
  const methods = body.matchAll(
    /(?:_createMethodObject\([\w.]+, this|_createAndInstantiateMethodObject\([\w.]+, this|_invokeMethod\(this), "(\w+)"/g,
  );
  const indexer = body.includes('_createIndexerObject(') ? ['GetItem'] : [];
  return {
    properties: new Set([...scalars, ...objects]),
    methods: new Set([...[...methods].map(([, member = '']) => member), ...indexer]),
  };
}

/** The names in the array that a property returns. */
function listIn(body: string, property: string): string[] {
  const list = new RegExp(`"${property}"[\\s\\S]*?return \\[([^\\]]*)\\]`).exec(body)?.[1] ?? '';
  return [...list.matchAll(/"(\w+)"/g)].map(([, name = '']) => name);
}
