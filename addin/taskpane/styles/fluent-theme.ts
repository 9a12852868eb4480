import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/tokens';
import type { Plugin } from 'vite';

/** Shades of the deep blue-green that the workbooks have; 80 is the colour itself. */
const brand: BrandVariants = {
  10: '#021014',
  20: '#04191F',
  30: '#07242C',
  40: '#092E38',
  50: '#0B3641',
  60: '#0D3E4B',
  70: '#0E4553',
  80: '#0F4C5C',
  90: '#1C6679',
  100: '#58A3B6',
  110: '#6BB0C1',
  120: '#82BECD',
  130: '#9BCDD9',
  140: '#B6DCE5',
  150: '#D1EAF0',
  160: '#E9F5F8',
};

/** On a dark ground the colour itself would drown. */
const dark: Theme = {
  ...createDarkTheme(brand),
  colorBrandBackground: brand[90],
  colorBrandBackgroundHover: brand[80],
  colorBrandBackgroundPressed: brand[70],
};

const themes = [
  [':root', createLightTheme(brand)],
  [':root[data-theme=dark]', dark],
] as const;

/**
 * Puts the tokens of Fluent UI 2 as custom properties into theme.css. A build keeps those that its
 * style sheets use: the pane does not carry the other four hundred.
 */
export function fluentTheme(): Plugin {
  return {
    name: 'fluent-theme',
    enforce: 'pre',
    transform: (_code, id) =>
      id.split('?')[0]?.endsWith('/styles/theme.css') ? themes.map(ruleOf).join('\n') : undefined,
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.css')) {
          file.source = withoutUnused(String(file.source));
        }
      }
    },
  };
}

function ruleOf([selector, theme]: (typeof themes)[number]): string {
  const tokens = Object.entries(theme).map(([name, value]) => `--${name}:${value};`);
  return `${selector}{${tokens.join('')}}`;
}

/** A minified style sheet without the custom properties that nothing in it reads. */
function withoutUnused(css: string): string {
  const used = new Set(Array.from(css.matchAll(/var\(--(\w+)/g), ([, name]) => name));
  return css.replaceAll(/--(\w+):[^;{}]*(?:;|(?=\}))/g, (declaration, name: string) =>
    used.has(name) ? declaration : '',
  );
}
