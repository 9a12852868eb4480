/// <reference lib="dom" />
import { createSession } from '../../../../addin/session/create-session.ts';
import type { Session } from '../../../../addin/session/session.ts';
import { HostFailure } from '../../../../addin/host.ts';
import { mountPane } from '../../../../addin/taskpane/mount-pane.tsx';
import { schemeOf } from '../../../support/example-scheme.ts';
import { memoryHost, type MemoryHost } from '../../../support/memory-host.ts';
import { filledWorkbook } from '../../../support/raw-workbook.ts';
import { rowsByCode, scoreTable } from '../../../../addin/assessment/tables.ts';
import { textOf } from '#core/workbook/cells.ts';
import type { ScoreColumn } from '#core/workbook/sheets.ts';
import type { PaneSetup } from './pane-setup.ts';

declare global {
  /** Opens the pane over a workbook in memory. */
  var openPane: (setup: PaneSetup) => void;
  /** The host of the pane that was opened. */
  var host: MemoryHost;
  /** Shows an indicator. */
  var goTo: (code: string) => Promise<void>;
  /** Entries wait until they are released. */
  var holdEntries: () => void;
  var releaseEntries: () => void;
  /** The host refuses the next entry: a cell is being typed in. */
  var refuseEntry: () => void;
  /** What the host has in a column of an indicator's row. */
  var scoreText: (code: string, column: ScoreColumn) => string;
}

globalThis.openPane = (setup) => {
  const { values = {}, stage = 'self', puts = [], locale = 'zh-CN', theme = 'light' } = setup;
  const scheme = schemeOf(setup.scheme);
  const workbook = filledWorkbook(scheme, values, stage);
  for (const { sheet, row, header, content } of puts) workbook[sheet].put(row, header, content);
  if (setup.without !== undefined) workbook.removeSheet(setup.without);
  const host = memoryHost(workbook, scheme);
  globalThis.host = host;
  if (setup.failing) host.refuse('open', new HostFailure(setup.failing, 'ItemNotFound'));
  const session = createSession(host, { now: () => new Date('2024-01-05T08:30:00Z') });
  globalThis.goTo = (code) => session.actions.go(code);
  const element = document.querySelector('#pane');
  if (element === null) throw new Error('the page has no place for the pane');
  const shown = setup.throwing === undefined ? session : throwing(session, setup.throwing);
  mountPane(element, shown, { locale, theme, watchTheme: () => undefined });
};

/** A session whose state cannot be read before the workbook is read anew. */
function throwing(session: Session, message: string): Session {
  let isReread = false;
  return {
    ...session,
    get state() {
      if (!isReread) throw new Error(message);
      return session.state;
    },
    actions: {
      ...session.actions,
      async reload() {
        isReread = true;
        await session.actions.reload();
      },
    },
  };
}

globalThis.scoreText = (code, column) => {
  const table = scoreTable(globalThis.host.workbook);
  const row = table && rowsByCode(table).get(code);
  return table === undefined || row === undefined ? '' : textOf(table.cell(row, column));
};

globalThis.refuseEntry = () => {
  globalThis.host.refuse('enter', new HostFailure('busy', 'InvalidOperationInCellEditMode'));
};

globalThis.holdEntries = () => {
  globalThis.releaseEntries = globalThis.host.hold();
};
