import { criterionOf, goalOf } from '#core/scheme/criterion.ts';
import type { Leaf, Scheme } from '#core/scheme/scheme.ts';
import type { JSX } from 'preact';
import { useTools } from '../tools.ts';

/** What an indicator asks, and where in the document it comes from. */
export function IndicatorFacts(props: {
  readonly scheme: Scheme;
  readonly leaf: Leaf;
}): JSX.Element {
  const { scheme, leaf } = props;
  const { words, locale } = useTools();
  const { facts } = words.score;
  const rows = [
    [facts.goal, goalOf(leaf, locale)],
    [facts.criterion, criterionOf(leaf, locale)],
    [facts.evidence, leaf.evidence.join(words.listSeparator)],
    [facts.source, leaf.source ? words.source(scheme.document.title, leaf.source) : ''],
    [facts.lead, leaf.lead ?? ''],
  ] as const;
  return (
    <dl class="facts">
      {rows
        .filter(([, text]) => text !== '')
        .map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}
