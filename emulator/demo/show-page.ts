import { createCalculator } from '../calculation.ts';
import type { WorkbookSnapshot } from '../model/snapshot.ts';
import { workbookFrom } from '../workbook.ts';
import { WindowsHost } from '../windows-host.ts';
import { banner } from './banner.ts';
import { Conditions } from './conditions/conditions.ts';
import { downloader } from './download.ts';
import { element } from './element.ts';
import { Grid } from './grid/grid.ts';
import type { Demo } from './load-demo.ts';
import { paneFrame } from './pane-frame.ts';
import { ribbon } from './ribbon.ts';
import { splitter } from './splitter.ts';
import { officeThemes, type Theme } from './themes.ts';
import { wordsOf, type Language } from './wording/words.ts';

/** How the page is looked at. */
export interface View {
  readonly language: Language;
  readonly theme: Theme;
  /** Of the pane, in pixels. */
  readonly paneWidth: number;
  /** The selected cell, where there was one before. */
  readonly selection?: { readonly sheet: string; readonly address: string };
}

declare global {
  interface Window {
    /** What the pane's page finds as its `window.external`. */
    emulatedExternal: object;
  }
}

/**
 * Shows the page anew: a workbook with what the snapshot holds in a grid, and the pane beside it. An
 * Excel does not change its language while a pane is open; so another language is another Excel.
 */
export function showPage(demo: Demo, view: View, snapshot: WorkbookSnapshot): void {
  const words = wordsOf(view.language);
  const workbook = workbookFrom(snapshot, createCalculator(demo.wasm));
  if (view.selection !== undefined) {
    workbook.select(view.selection.sheet, view.selection.address);
  }
  const conditions = new Conditions(createCalculator(demo.wasm), snapshot, demo.formats);
  const grid = new Grid(workbook, conditions, words.grid);
  workbook.onChange((change) => grid.follow(change));

  const host = new WindowsHost(workbook, {
    locale: view.language === 'en' ? 'en-US' : view.language,
    theme: officeThemes[view.theme],
    showPane: (isShown) => pane.show(isShown),
  });
  window.emulatedExternal = host.external;
  const pane = paneFrame(host.paneUrl('/addin/taskpane.html'), words.ribbon.tab, words.layout);
  const main = element('main', '', {}, grid.element, pane.element);
  const show = (changed: Partial<View>) => {
    const { selection } = workbook;
    const paneWidth = pane.element.getBoundingClientRect().width || view.paneWidth;
    showPage(demo, { ...view, paneWidth, selection, ...changed }, workbook.snapshot());
  };
  pane.element.before(splitter(pane.element, words.layout.splitter, view.paneWidth));

  const download = downloader(workbook, demo.collectCommand, words.download);
  const commands = ribbon(words, {
    pane: () => pane.show(true),
    command: (name) => void host.clickRibbon(name),
    download,
  });
  document.documentElement.lang = view.language;
  document.documentElement.dataset['theme'] = view.theme;
  document.title = words.title;
  const header = element('header', '', {}, banner(words, view, show), commands);
  document.body.replaceChildren(header, main);
  grid.reveal();
}
