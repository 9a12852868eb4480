import type { Block } from '../../document/blocks.ts';
import type { ReportModel } from '../../model.ts';
import { methodWords as words } from '../../wording/midterm/method.zh-CN.ts';
import { dataNotes } from '../figures/data-notes.ts';
import { omissionFigures, type MovedByOmission } from '../figures/omissions.ts';
import { vetoFigures } from '../figures/vetoes.ts';
import { headed } from '../layout/headed.ts';
import { paragraph } from '../layout/paragraph.ts';
import { left, right, table } from '../layout/table.ts';
import { basisTable } from './basis.ts';

/** Units that the table of omissions holds. */
const MOST = 20;

/** How the figures came about, and what they stand on. */
export function methodSection(model: ReportModel): readonly Block[] {
  const { scheme } = model;
  const notes = dataNotes(model);
  const ranked = model.evaluations.size;
  return headed(1, words.heading, [
    ...headed(2, words.stepsHeading, [
      ...paragraph(words.lead),
      ...words.steps(scheme).flatMap((step) => paragraph(step)),
    ]),
    ...(ranked === 0
      ? []
      : [
          ...headed(
            2,
            words.vetoHeading,
            paragraph(words.vetoes(scheme, vetoFigures(model), ranked)),
          ),
          ...headed(2, words.omissionHeading, omissions(model)),
        ]),
    ...headed(2, words.dataHeading, [
      ...paragraph(
        words.identities(notes),
        ranked === 0 ? undefined : words.missing(notes, ranked),
        model.simulated ? words.simulated : undefined,
      ),
    ]),
    ...headed(2, words.basisHeading, basisTable(model)),
  ]);
}

function omissions(model: ReportModel): readonly Block[] {
  const figures = omissionFigures(model);
  const { moved } = figures;
  const { decimals } = model.scheme;
  return [
    ...paragraph(words.omissions(figures)),
    ...table<MovedByOmission>(
      moved.slice(0, MOST),
      [
        left(words.unit, 28, ({ unit }) => unit.name),
        right(words.omitted, 14, ({ omitted }) => `${omitted}`),
        right(words.score, 12, ({ unit }) => unit.score.toFixed(decimals)),
        right(words.rank, 10, ({ unit }) => `${unit.rank}`),
        right(words.scoreWithout, 18, ({ scoreWithout }) => scoreWithout.toFixed(decimals)),
        right(words.rankWithout, 18, ({ rankWithout }) => `${rankWithout}`),
      ],
      {
        caption: words.omissionsCaption,
        note: moved.length > MOST ? words.omissionsBounded(moved.length, MOST) : undefined,
      },
    ),
  ];
}
