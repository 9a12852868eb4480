import { percent } from '#core/decimal.ts';
import type { SettingKey } from '#core/scheme/differences.ts';
import { followUpMeasures, type SchemeDocument, type Veto } from '#core/scheme/schema.ts';
import type { SchemeWords } from '../wording/scheme/words.ts';

/** What a setting of a scheme is, in words; each veto has a line of its own. Empty where it is none. */
export function settingText(scheme: SchemeDocument, key: SettingKey, say: SchemeWords): string {
  const { values } = say;
  switch (key) {
    case 'id':
    case 'title':
    case 'edition':
    case 'evaluationDate':
      return scheme[key];
    case 'replaces':
      return scheme.replaces ?? '';
    case 'document': {
      const { title, issuer, number = '', date = '' } = scheme.document;
      return values.document(title, issuer, number, date);
    }
    case 'kind':
      return say.kinds[scheme.kind];
    case 'period':
      return values.period(scheme.period.start, scheme.period.end);
    case 'total':
    case 'bonusCap':
      return say.points(scheme[key].toString());
    case 'decimals':
      return values.decimals(scheme.decimals);
    case 'omission':
      return values.omission(percent(scheme.omission.maximum));
    case 'performanceWeight': {
      const { floor, below } = scheme.performanceWeight;
      return values.weight(percent(floor), below);
    }
    case 'ranking': {
      const { on, peers } = scheme.ranking;
      return values.ranking(on, peers);
    }
    case 'grades':
      return scheme.grades
        .map(({ name, from }) => values.grade(name, from.toString()))
        .join(say.comma);
    case 'followUp':
      return followUpMeasures
        .flatMap((measure) => {
          const threshold = scheme.followUp?.[measure];
          return threshold ? values.followUp(measure, threshold.below.toString()) : [];
        })
        .join(say.comma);
    case 'incomplete':
      return values.incomplete[scheme.incomplete];
    case 'evaluators':
      return values.evaluators[scheme.evaluators];
    case 'vetoes':
      return scheme.vetoes.map((veto) => vetoText(veto, say)).join('\n');
  }
}

/** A veto with what it does to the score or the grade. */
export function vetoText({ code, name, effect, source }: Veto, say: SchemeWords): string {
  return say.values.veto(code, name, effectText(effect, say), sourceText(source));
}

function effectText(effect: Veto['effect'], { values }: SchemeWords): string {
  switch (effect.kind) {
    case 'cap':
      return values.cap(effect.score.toString());
    case 'grade':
      return values.atMost(effect.atMost);
    case 'zero':
      return values.zero;
  }
}

/** Where in the document something comes from; empty where that is not said. */
export function sourceText(source: Veto['source']): string {
  return source ? [source.item, source.clause].filter(Boolean).join(' ') : '';
}
