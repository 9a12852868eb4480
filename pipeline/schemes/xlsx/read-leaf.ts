import type { IndicatorCells } from './indicator-cells.ts';
import { known } from './known.ts';
import { options } from './options.ts';
import { readDay, readLines, readOption, readOptions, readText, readWords } from './read-cell.ts';
import { readRule } from './read-rule.ts';

/** What a leaf has beside code, name, points and notes, as data for the schema. */
export function readLeaf(cells: IndicatorCells): Record<string, unknown> {
  const { at } = cells;
  if (!cells.isFilled('rule')) {
    cells.notes.fault('scheme-sheet.no-rule', {}, cells.spot('rule'));
  }
  const source = known({
    item: readText(at('item', ['source', 'item'])),
    clause: readText(at('clause', ['source', 'clause'])),
  });
  return {
    type: readOption(at('type', ['type']), options.type),
    rule: readRule(cells),
    criterion: readText(at('criterion', ['criterion'])),
    source: Object.keys(source).length > 0 ? source : undefined,
    theme: readOption(at('theme', ['theme']), options.theme),
    replaces: readWords(at('replaces', ['replaces'])),
    lead: readText(at('lead', ['lead'])),
    responsible: readLines(at('responsible', ['responsible'])),
    appliesTo: readOptions(at('appliesTo', ['appliesTo']), options.unitKind),
    evidence: readLines(at('evidence', ['evidence'])),
    start: readDay(at('start', ['start'])),
    due: readDay(at('due', ['due'])),
    origin: readOption(at('origin', ['origin']), options.origin),
  };
}
