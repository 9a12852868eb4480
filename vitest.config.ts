import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { PATIENCE } from './test/support/patience.ts';

// The programs that tests start keep what Node compiled of them for the next one.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, '.cache/node');

export default defineConfig({
  // What Node loads; Vite by itself takes the package's other build, whose export differs.
  resolve: { alias: { 'decimal.js-light': 'decimal.js-light/decimal.js' } },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: './test/support/choose-seed.ts',
    setupFiles: './test/support/draw-by-seed.ts',
    pool: 'forks',
    // Many tests wait for a browser or another program.
    maxWorkers: availableParallelism() + 1,
    testTimeout: 180_000,
    // A hook prepares what all tests of a file use.
    hookTimeout: 180_000,
    expect: { poll: { timeout: PATIENCE } },
    reporters: ['default', './test/support/closing-line.ts'],
    coverage: { provider: 'v8', include: ['{core,addin,emulator,pipeline}/**/*.{ts,tsx}'] },
  },
});
