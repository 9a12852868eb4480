import type { Locale } from '#core/findings/describe.ts';
import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useReducer } from 'preact/hooks';
import type { Session } from '../session/session.ts';
import type { Words } from '../wording/words.ts';
import type { Fields } from './fields/fields.ts';
import { NoWorkbook } from './fields/no-workbook.ts';
import { Boundary } from './phases/boundary.tsx';
import { Failed } from './phases/failed.tsx';
import { Opening } from './phases/opening.tsx';
import { Ready } from './phases/ready.tsx';
import { Refused } from './phases/refused.tsx';
import { ToolsContext, type Tools } from './tools.ts';

export interface PaneProps {
  readonly session: Session;
  readonly fields: Fields;
  readonly words: Words;
  readonly locale: Locale;
}

/** The task pane: the session's state, and the ways to change it. */
export function Pane({ session, fields, words, locale }: PaneProps): JSX.Element {
  const [, renew] = useReducer((times: number) => times + 1, 0);
  // Before anything else runs, so that no change of the state is missed.
  useLayoutEffect(() => session.subscribe(() => renew(undefined)), [session]);
  useLayoutEffect(() => fields.subscribe(() => renew(undefined)), [fields]);
  const tools = useMemo(
    (): Tools => ({
      words,
      locale,
      fields,
      forms: new Map(),
      actions: session.actions,
      assessment() {
        if (session.state.phase !== 'ready') throw new NoWorkbook();
        return session.state.assessment;
      },
    }),
    [session, fields, words, locale],
  );
  return (
    <ToolsContext.Provider value={tools}>
      <Boundary>
        <Phase session={session} />
      </Boundary>
    </ToolsContext.Provider>
  );
}

function Phase({ session: { state } }: { readonly session: Session }): JSX.Element {
  switch (state.phase) {
    case 'opening':
      return <Opening />;
    case 'refused':
      return <Refused findings={state.findings} />;
    case 'failed':
      return <Failed problem={state.problem} detail={state.detail} />;
    case 'ready':
      return <Ready state={state} />;
  }
}
