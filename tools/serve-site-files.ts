import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import type { Plugin } from 'vite';
import { contentTypes } from './content-types.ts';
import { siteFiles } from './site-files.ts';

/** Lets Vite's server answer for what the site has beside Vite's own: office.js, functions, icons. */
export function serveSiteFiles(): Plugin {
  return {
    name: 'zhunsheng-site-files',
    async configureServer({ middlewares }) {
      const files = new Map((await siteFiles()).map(({ path, file }) => [`/${path}`, file]));
      middlewares.use((request, response, next) => {
        const [path = ''] = (request.url ?? '').split('?');
        const file = files.get(path);
        if (file === undefined) {
          next();
          return;
        }
        response.setHeader('content-type', contentTypes[extname(file)] ?? 'text/plain');
        createReadStream(file).on('error', next).pipe(response);
      });
    },
  };
}
