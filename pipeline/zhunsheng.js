import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// The program starts here. This file is plain JavaScript because types are taken out by a compiler that
// takes longer to load than most commands to run, and only what is loaded after the next lines is kept
// without them.

// What is loaded is compiled once; where the folder cannot be written, at each start.
const compiled = join(import.meta.dirname, '../.cache/compiled');
enableCompileCache(compiled);
// Threads learn of it from here.
process.env['NODE_COMPILE_CACHE'] = compiled;
await import('./cli.ts');
