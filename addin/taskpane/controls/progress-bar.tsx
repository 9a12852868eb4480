import type { JSX } from 'preact';

export interface ProgressBarProps {
  /** What it measures. */
  readonly label: string;
  /** 0 to `most`. */
  readonly value: number;
  readonly most: number;
  /** The measure in words. */
  readonly text: string;
}

/** A bar that is as full as its value. */
export function ProgressBar({ label, value, most, text }: ProgressBarProps): JSX.Element {
  const share = most > 0 ? Math.min(100, (value / most) * 100) : 0;
  return (
    <div
      class="progress-bar"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={most}
      aria-valuenow={value}
      aria-valuetext={text}
    >
      <div style={{ width: `${share}%` }} />
    </div>
  );
}
