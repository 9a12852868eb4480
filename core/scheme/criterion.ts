import type { Locale } from '#core/findings/describe.ts';
import { isYearly, type Otherwise, type RuleOf } from './rules.ts';
import type { LeafType } from './schema.ts';
import type { Leaf } from './scheme.ts';
import { en } from './wording/en.ts';
import type { RuleWording } from './wording/wording.ts';
import { zhCN } from './wording/zh-CN.ts';

const wordings: Record<Locale, RuleWording> = { 'zh-CN': zhCN, en };

/** What a leaf aims at, in a few words: `不低于100%`, `全部4项`. */
export function goalOf(leaf: Leaf, locale: Locale = 'zh-CN'): string {
  const say = wordings[locale];
  const { rule } = leaf;
  switch (rule.kind) {
    case 'target':
      return say.target(rule.operator, rule.value.toString(), rule.unit ?? '');
    case 'range':
      return rule.min.equals(rule.max)
        ? say.exactly(rule.min.toString(), rule.unit ?? '')
        : say.range(rule.min.toString(), rule.max.toString(), rule.unit ?? '');
    case 'deadline':
      return isYearly(rule) ? say.everyYear(rule.by) : say.day(rule.by);
    case 'occurrences':
      return say.count(rule.unit ?? '');
    case 'checklist':
      return leaf.type === 'deduction' ? say.noItems : say.allItems(rule.items.length);
    case 'level':
      return levelAimedAt(leaf.type, rule)?.name ?? '';
    case 'judgement':
      return say.upTo(leaf.points.toString());
  }
}

/** How a leaf is scored, in words: as the scheme states it, else made from the rule. */
export function criterionOf(leaf: Leaf, locale: Locale = 'zh-CN'): string {
  const made = madeFromRule(leaf, wordings[locale], locale);
  return leaf.criterion === undefined ? made : `${leaf.criterion}\n${made}`;
}

function madeFromRule(leaf: Leaf, say: RuleWording, locale: Locale): string {
  const { rule } = leaf;
  const points = leaf.points.toString();
  switch (rule.kind) {
    case 'target':
      return say.targetCriterion(goalOf(leaf, locale), points, rest(rule, say));
    case 'range': {
      const goal = goalOf(leaf, locale);
      return rule.min.equals(rule.max)
        ? say.exactlyCriterion(goal, points, rest(rule, say))
        : say.rangeCriterion(goal, points, rest(rule, say));
    }
    case 'deadline':
      return say.deadlineCriterion(goalOf(leaf, locale), points, rule.deductPerDay.toString());
    case 'occurrences': {
      const cap = (rule.cap ?? leaf.points).toString();
      return say.occurrencesCriterion[leaf.type](rule.each.toString(), rule.unit ?? '', cap);
    }
    case 'checklist':
      return say.checklistCriterion[leaf.type](
        rule.items.map((item, index) => say.item(index + 1, item.name, item.points.toString())),
      );
    case 'level':
      return say.levelCriterion(
        rule.levels.map(({ name, share }) =>
          say.level[leaf.type](name, share.times(leaf.points).toString()),
        ),
      );
    case 'judgement':
      return say.judgementCriterion(points, rule.guidance ?? '');
  }
}

/** The level with most points; of a deduction, with least. */
function levelAimedAt(type: LeafType, { levels }: RuleOf<'level'>) {
  const ordered = levels.toSorted((a, b) => b.share.comparedTo(a.share));
  return type === 'deduction' ? ordered.at(-1) : ordered[0];
}

function rest(rule: { otherwise: Otherwise; unit?: string | undefined }, say: RuleWording): string {
  if (rule.otherwise === 'none') return say.none;
  if (rule.otherwise === 'proportional') return say.proportional;
  const { every, deduct } = rule.otherwise;
  return say.step(every.toString(), rule.unit ?? '', deduct.toString());
}
