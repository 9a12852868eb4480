import type { Block } from '../../document/blocks.ts';
import type { ReportModel } from '../../model.ts';
import { evaluationWords as words } from '../../wording/midterm/evaluation.zh-CN.ts';
import { evaluationFigures } from '../figures/evaluation.ts';
import { headed } from '../layout/headed.ts';
import { paragraph } from '../layout/paragraph.ts';
import { returnsSection } from './returns.ts';

/** What was evaluated and whom, and who handed in. */
export function evaluationSection(model: ReportModel): readonly Block[] {
  const figures = evaluationFigures(model);
  const { kind } = model.scheme;
  return [
    ...paragraph(words.lead(figures)),
    ...headed(1, words.heading(kind), [
      ...headed(2, words.basisHeading(kind), [
        ...paragraph(words.basis(figures)),
        ...paragraph(
          words.units(figures),
          model.previousRound === undefined ? words.noPrevious : undefined,
        ),
      ]),
      ...returnsSection(model),
    ]),
  ];
}
