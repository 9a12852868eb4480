import type { JSX } from 'preact';
import { useTools } from '../tools.ts';

/** What is seen while the workbook is being read. */
export function Opening(): JSX.Element {
  const { words } = useTools();
  return (
    <div class="skeleton" role="status" aria-busy="true">
      <p class="unseen">{words.opening}</p>
      <div class="bone wide" />
      <div class="bone" />
      <div class="bone block" />
      <div class="bone block tall" />
    </div>
  );
}
