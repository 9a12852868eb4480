import type { CommandTab } from './commands/commands.ts';
import { offer, openOffice, showPane } from './excel/office.ts';
import { WrongPlace } from './excel/wrong-place.ts';
import { customFunctions } from './functions/functions.ts';
import { schemeOf } from './functions/scheme-of.ts';
import { createSession } from './session/create-session.ts';
import type { Session } from './session/session.ts';
import { mountPane } from './taskpane/mount-pane.tsx';
import { en } from './wording/en.ts';
import { zhCN } from './wording/zh-CN.ts';

/** Where the pane is shown. */
const element = document.querySelector('#pane') ?? document.body;

const started = start();
offer(
  customFunctions(async () => schemeOf(await started)),
  { session: () => started, show },
);
try {
  await started;
} catch (error) {
  element.replaceChildren(...paragraphsOn(error).map(paragraph));
  if (!(error instanceof WrongPlace)) reportError(error);
}

async function start(): Promise<Session> {
  const { host, surroundings } = await openOffice();
  const session = createSession(host, { now: () => new Date() });
  mountPane(element, session, surroundings);
  return session;
}

async function show(tab: CommandTab): Promise<void> {
  await showPane();
  document.querySelector<HTMLElement>(`#tab-${tab}`)?.click();
}

/** What to say of an error at the start, Chinese and English: which language is wanted may not be known. */
function paragraphsOn(error: unknown): readonly string[] {
  if (error instanceof WrongPlace) return error.paragraphs;
  return [zhCN, en].map((words) => words.notStarted(String(error)));
}

function paragraph(text: string): HTMLParagraphElement {
  const made = document.createElement('p');
  made.className = 'unable';
  made.textContent = text;
  return made;
}
