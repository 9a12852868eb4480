import type { UserConfig } from 'vite';

/** The page of the demonstration: `npm run addin:demo` builds it into a temporary folder. */
const config = {
  root: import.meta.dirname,
  // What Node loads; Vite by itself takes the package's other build, whose export differs.
  resolve: { alias: { 'decimal.js-light': 'decimal.js-light/decimal.js' } },
  build: { target: 'es2023', chunkSizeWarningLimit: 2_000 },
} satisfies UserConfig;

export default config;
