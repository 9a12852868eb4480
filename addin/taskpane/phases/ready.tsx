import type { Finding } from '#core/findings/finding.ts';
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Assessment, Indicator } from '../../assessment/assessment.ts';
import type { ReadyState } from '../../session/session.ts';
import { CheckTab } from '../check/check-tab.tsx';
import { Tabs } from '../controls/tabs.tsx';
import { EvidenceTab } from '../evidence/evidence-tab.tsx';
import type { Fields } from '../fields/fields.ts';
import { Header } from '../header.tsx';
import { NoticeBar } from '../notice-bar.tsx';
import { ProgressTab } from '../progress/progress-tab.tsx';
import { draftsOf, isUnderstood } from '../score/drafts-of.ts';
import { ScoreTab } from '../score/score-tab.tsx';
import { SealTab } from '../seal/seal-tab.tsx';
import type { Command } from '../shortcuts.ts';
import { tabNames, tabOf, type TabName } from '../tab-names.ts';
import { useTools } from '../tools.ts';
import { useCommands } from '../use-commands.ts';
import { useFocus } from '../use-focus.ts';
import { WeightsTab } from '../weights/weights-tab.tsx';

/** The pane over a workbook that can be worked on. */
export function Ready({ state }: { readonly state: ReadyState }): JSX.Element {
  const { words, actions, fields } = useTools();
  const [tab, setTab] = useState<TabName>('score');
  const panel = useRef<HTMLDivElement>(null);
  const focus = useFocus(panel, state.current);
  const { assessment, current } = state;

  async function run(command: Command): Promise<void> {
    const written = fields.flushAll();
    if (command === 'undo') {
      await written;
      return actions.undo();
    }
    // Whoever types fast is not made to wait for the workbook: what is typed is written on the way.
    const mayGo = command !== 'nextOpen' || isOnlyToBeWritten(assessment, current, fields);
    if (!mayGo && !(await written)) return;
    await show('score', actions[command]);
  }

  function show(name: TabName, move: () => Promise<void>): Promise<void> {
    setTab(name);
    return focus(name === 'score' ? 'entry' : 'panel', move);
  }

  useCommands(run);
  const onGo = (code: string) => void show('score', () => actions.go(code));
  const onGoTo = ({ place }: Finding) => void show(tabOf(place) ?? tab, () => actions.goTo(place));
  const errors = assessment.submission.findings.filter((one) => one.severity === 'error').length;
  return (
    <div class="pane">
      <Header assessment={assessment} />
      <main>
        <div class="top">
          <Tabs<TabName>
            label={words.title}
            tabs={tabNames.map((name) => ({
              name,
              text: words.tabs[name],
              ...(name === 'check' && errors > 0 && { mark: String(errors) }),
            }))}
            chosen={tab}
            onChoose={setTab}
          />
          <NoticeBar notice={state.notice} />
        </div>
        <div
          ref={panel}
          class="panel"
          role="tabpanel"
          id={`panel-${tab}`}
          aria-labelledby={`tab-${tab}`}
          aria-busy={state.busy}
          tabIndex={-1}
        >
          {tab === 'score' && (
            <ScoreTab
              state={state}
              onNextOpen={() => void run('nextOpen')}
              onUndo={() => void run('undo')}
            />
          )}
          {tab === 'progress' && <ProgressTab assessment={assessment} onGo={onGo} />}
          {tab === 'weights' && <WeightsTab assessment={assessment} />}
          {tab === 'evidence' && <EvidenceTab assessment={assessment} onGo={onGo} />}
          {tab === 'check' && <CheckTab assessment={assessment} onGoTo={onGoTo} />}
          {tab === 'seal' && <SealTab assessment={assessment} onGo={onGo} onGoTo={onGoTo} />}
        </div>
      </main>
    </div>
  );
}

/**
 * Whether what is typed can be left to be written while the next open indicator is gone to: not where
 * it would be refused, nor where it decides which one that is.
 */
function isOnlyToBeWritten(assessment: Assessment, current: string, fields: Fields): boolean {
  const isCurrent = ({ leaf }: Indicator) => leaf.code === current;
  const open = assessment.indicators.filter((one) => one.state === 'open' && !isCurrent(one));
  return (
    open.length > 0 &&
    open.every((one) => draftsOf(one, fields).length === 0) &&
    assessment.indicators.filter(isCurrent).every((one) => isUnderstood(assessment, one, fields))
  );
}
