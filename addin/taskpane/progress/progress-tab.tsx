import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Assessment } from '../../assessment/assessment.ts';
import { Tick } from '../controls/tick.tsx';
import { useTools } from '../tools.ts';
import { Chapter } from './chapter.tsx';

export interface ProgressTabProps {
  readonly assessment: Assessment;
  readonly onGo: (code: string) => void;
}

/** 进度: how far each chapter is, and what it still lacks. */
export function ProgressTab({ assessment, onGo }: ProgressTabProps): JSX.Element {
  const { words } = useTools();
  const [all, setAll] = useState(false);
  const open = assessment.chapters.reduce((count, chapter) => count + chapter.open, 0);
  return (
    <div class="stack">
      <h2 class="unseen">{words.tabs.progress}</h2>
      <div class="box-head">
        <p class="lead">{open === 0 ? words.progress.allDone : words.progress.open(open)}</p>
        <Tick label={words.progress.showAll} checked={all} onChange={setAll} />
      </div>
      {assessment.chapters.map((chapter) => (
        <Chapter key={chapter.code} chapter={chapter} all={all} onGo={onGo} />
      ))}
    </div>
  );
}
