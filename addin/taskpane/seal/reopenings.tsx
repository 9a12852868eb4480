import type { Reopening } from '#core/workbook/reopenings.ts';
import type { JSX } from 'preact';
import { useTools } from '../tools.ts';

/** Each time that the workbook was unsealed, the last first. */
export function Reopenings(props: {
  readonly reopenings: readonly Reopening[];
}): JSX.Element | null {
  const { words, locale } = useTools();
  if (props.reopenings.length === 0) return null;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section class="stack" aria-label={words.seal.history}>
      <h3>{words.seal.history}</h3>
      <ol class="plain box lines" reversed>
        {props.reopenings.toReversed().map(({ at, seal, reason }) => (
          <li key={at} class="reopening">
            <p class="hint">
              {day.format(new Date(at))} · <span class="code">{seal}</span>
            </p>
            <p>{reason}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
