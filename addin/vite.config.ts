import type { UserConfig } from 'vite';
import { fluentTheme } from './taskpane/styles/fluent-theme.ts';

/** How the add-in's site is built and served; who builds it says where to. */
const config = {
  root: import.meta.dirname,
  base: './',
  publicDir: 'public',
  plugins: [fluentTheme()],
  // What Node loads; Vite by itself takes the package's other build, whose export differs.
  resolve: { alias: { 'decimal.js-light': 'decimal.js-light/decimal.js' } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
  build: {
    outDir: '../dist/addin',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    rolldownOptions: { input: 'taskpane.html' },
  },
} satisfies UserConfig;

export default config;
