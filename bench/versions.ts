import { createRequire } from 'node:module';

const compared = ['exceljs', 'xlsx', '@duckdb/node-api'];

/** Node and the libraries that are measured, with their versions. */
export function versions(): string {
  const require = createRequire(import.meta.url);
  const libraries = compared.map((name) => {
    const { version } = require(`${name}/package.json`) as { readonly version: string };
    return `${name} ${version}`;
  });
  return [`Node ${process.versions.node}`, ...libraries].join(', ');
}
