import { onTestFinished } from 'vitest';
import type { RawWorkbook } from '#core/workbook/cells.ts';
import type { Indicator } from '../../addin/assessment/assessment.ts';
import type { AssessmentHost, CellPlace } from '../../addin/host.ts';
import { createSession } from '../../addin/session/create-session.ts';
import type { ReadyState, Session } from '../../addin/session/session.ts';
import { example, fullWorkbook } from './filled-example.ts';
import { memoryHost, type MemoryHost } from './memory-host.ts';

/** A session over a host in memory, and what a test looks at. */
export interface Opened {
  readonly host: MemoryHost;
  readonly session: Session;
  readonly actions: Session['actions'];
  /** The state while there is a workbook to work on. */
  readonly ready: () => ReadyState;
  readonly indicator: (code: string) => Indicator;
}

const NOW = new Date('2024-01-05T08:30:00Z');

/** Opens a session over a copy of a workbook of the example; closed when the test is done. */
export async function openedSession(
  workbook: RawWorkbook = fullWorkbook(),
  selected?: CellPlace,
): Promise<Opened> {
  const host = memoryHost(workbook, example, selected);
  const session = await opened(host);
  const ready = () => {
    if (session.state.phase !== 'ready') throw new Error(JSON.stringify(session.state));
    return session.state;
  };
  return {
    host,
    session,
    actions: session.actions,
    ready,
    indicator(code) {
      const found = ready().assessment.indicators.find(({ leaf }) => leaf.code === code);
      if (found === undefined) throw new Error(code);
      return found;
    },
  };
}

/** Begins a session over a host and waits until it has opened, or failed to. */
export async function opened(host: AssessmentHost): Promise<Session> {
  const session = createSession(host, { now: () => NOW });
  onTestFinished(() => session.close());
  await new Promise<void>((resolve) => {
    const stop = session.subscribe(() => {
      stop();
      resolve();
    });
  });
  return session;
}
