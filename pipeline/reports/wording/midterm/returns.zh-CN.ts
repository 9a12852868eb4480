import { beijingDay } from '../../../wording/beijing-time.ts';
import { officialDate } from '../../document/official-date.ts';
import { partText } from '../../midterm/faithful.ts';
import type { ReturnFigures, Unranked } from '../../midterm/figures/returns.ts';
import { phrases } from './phrases.zh-CN.ts';

/** Units that are not ranked and that the text itself names; beyond them the annex does. */
const FEW = 20;

/** Who handed in, and who is not ranked and why. */
export const returnWords = {
  heading: '材料报送和校验情况',
  caption: '退回、拒收单位及主要原因',
  unit: '单位',
  status: '情形',
  reason: '主要原因',
  statuses: { returned: '退回', rejected: '拒收', missing: '未报送' } satisfies Record<
    Unranked['status'],
    string
  >,

  handedIn: (figures: ReturnFigures): string => {
    const { units, accepted, returned, rejected, missing, collectedAt } = figures;
    if (missing.length === units) {
      return units === 1 ? '该单位尚未报送填报工作簿。' : `${units}个单位均未报送填报工作簿。`;
    }
    const until = collectedAt === undefined ? '' : `截至${officialDate(beijingDay(collectedAt))}，`;
    if (units === 1) return `${until}该单位${single(figures)}`;
    if (accepted === units) {
      return `${until}${units}个单位全部报送填报工作簿，并通过校验，纳入排名。`;
    }
    const passed =
      accepted === 0
        ? '没有单位的材料通过校验'
        : `材料通过校验、纳入排名的${accepted}个，占${partText(accepted, units)}`;
    const others = [
      ...(returned.length > 0 ? [`材料有误被退回的${returned.length}个`] : []),
      ...(rejected.length > 0 ? [`文件无效被拒收的${rejected.length}个`] : []),
      ...(missing.length > 0 ? [`未报送的${missing.length}个`] : []),
    ];
    return `${until}应报送的${units}个单位中，${phrases.clauses([passed, ...others])}`;
  },

  /** Who they are, by name where they are few. */
  unranked: ({ units, returned, rejected, missing }: ReturnFigures): string | undefined => {
    if (units === 1) return undefined;
    const named = [
      ['被退回的是', returned],
      ['被拒收的是', rejected],
      ['未报送的是', missing],
    ] as const;
    const some = named.filter(([, rows]) => rows.length > 0);
    if (some.length === 0) return undefined;
    if (returned.length + rejected.length + missing.length > FEW) return '名单和原因见附件1。';
    return phrases.clauses(
      some.map(
        ([what, rows]) =>
          `${what}${phrases.units(
            rows.map(({ name }) => name),
            FEW,
          )}`,
      ),
    );
  },

  apart: ({ units, accepted }: ReturnFigures): string | undefined =>
    accepted === 0 || accepted === units
      ? undefined
      : '上述没有通过校验或没有报送的单位不参加排名，不计入以下得分统计。',

  /** Whom the table names: those whose reason is worth a line, if they are few. */
  inTable: ({ returned, rejected, missing }: ReturnFigures): readonly Unranked[] =>
    returned.length + rejected.length + missing.length > FEW ? [] : [...returned, ...rejected],

  why: ({ status, errors, first }: Unranked): string => {
    if (status === 'missing' || first === '') return '';
    return errors > 1 ? `${first}（共${errors}处须更正）` : first;
  },
} as const;

function single({ accepted, returned, rejected }: ReturnFigures): string {
  if (accepted === 1) return '已报送填报工作簿，并通过校验。';
  const [refused] = [...returned, ...rejected];
  if (refused === undefined) return '尚未报送填报工作簿。';
  const reason = returnWords.why(refused);
  const status = returnWords.statuses[refused.status];
  return `报送的填报工作簿被${status}${reason === '' ? '' : `，原因是：${reason}`}。`;
}
