import { themesAmong } from '#core/scheme/themes-among.ts';
import type { RankingRow } from '../database/marts.ts';
import type { Block } from '../printer.ts';
import { ratePoints } from '../rate-points.ts';
import type { Words } from '../wording/words.ts';
import type { Comparison } from './read-comparison.ts';
import { signed } from './signed.ts';

/** Characters of a unit's name that leave room for ten themes on a terminal 100 wide. */
const NAME = 10;

/** Of each unit and theme, how much the score rate changed, in percentage points. */
export function themeTable(
  rows: readonly RankingRow[],
  { themes: changes }: Comparison,
  { columns, comparison: say }: Words,
): Block {
  const shown = themesAmong([...changes.values()].flat());
  return {
    kind: 'table',
    columns: [
      { title: columns.unit },
      ...shown.map((theme) => ({ title: say.themes[theme], align: 'right' as const })),
    ],
    rows: rows.flatMap(({ unit_code, unit_name }) => {
      const its = new Map(changes.get(unit_code)?.map((row) => [row.theme, row.rate_change]));
      if (its.size === 0) return [];
      const cells = shown.map((theme) => {
        const change = its.get(theme);
        return change === undefined ? '' : signed(ratePoints(change), 1);
      });
      return [[shortened(unit_name), ...cells]];
    }),
  };
}

function shortened(name: string): string {
  const characters = Array.from(name);
  return characters.length > NAME ? `${characters.slice(0, NAME - 1).join('')}…` : name;
}
