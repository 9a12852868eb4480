import { describeWorkbook } from '#core/findings/describe-workbook.ts';
import type { JSX } from 'preact';
import type { Notice } from '../session/session.ts';
import { Button } from './controls/button.tsx';
import { Message, type Intent } from './controls/message.tsx';
import { focusPanel } from './focus-panel.ts';
import { useTools, type Tools } from './tools.ts';

/** What is to be said to the evaluator, until it is closed. Its place is always there, so that it is read out. */
export function NoticeBar({ notice }: { readonly notice: Notice | undefined }): JSX.Element {
  const tools = useTools();
  const { words, actions, fields } = tools;
  const isSaidElsewhere = notice?.kind === 'finding' && fields.shows(notice.finding);
  const said = notice && !isSaidElsewhere ? saying(notice, tools) : undefined;
  return (
    <div class="notice" role="status">
      {said && (
        <Message {...said} label={words.intents[said.intent]}>
          <Button
            label={words.close}
            appearance="subtle"
            icon="close"
            iconOnly
            onClick={() => {
              focusPanel();
              actions.closeNotice();
            }}
          />
        </Message>
      )}
    </div>
  );
}

interface Saying {
  readonly intent: Intent;
  readonly message: string;
  readonly hint?: string;
}

function failure(
  { doing, problem, detail }: Extract<Notice, { kind: 'failure' }>,
  words: Tools['words'],
): Omit<Saying, 'intent'> {
  return doing === 'showing' ? words.notShown(detail) : words.problems[doing][problem](detail);
}

function saying(notice: Notice, { words, locale }: Tools): Saying {
  const { notices } = words;
  switch (notice.kind) {
    case 'failure':
      return { intent: 'error', ...failure(notice, words) };
    case 'finding':
      return { intent: notice.finding.severity, ...describeWorkbook(notice.finding, locale) };
    case 'undone':
      return { intent: 'success', message: notices.undone(notice.code) };
    case 'not-undone':
      return { intent: 'warning', message: notices.notUndone };
    case 'all-scored':
      return { intent: 'success', ...notices.allScored };
    case 'sealed':
      return { intent: 'success', ...notices.sealed(notice.seal) };
    case 'unsealed':
      return { intent: 'info', ...notices.unsealed };
    case 'refused':
      return { intent: 'warning', ...notices.refused[notice.why] };
    case 'fixed':
      return { intent: 'success', message: notices.fixed(notice.count) };
  }
}
