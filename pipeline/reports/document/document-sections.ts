import { PageOrientation, type ISectionOptions, type ISectionPropertiesOptions } from 'docx';
import type { OfficialDocument } from './blocks.ts';
import { documentParts, type DocumentPart } from './document-parts.ts';
import { uprightPage, widePage, type DocumentForm } from './form.ts';
import { pageNumbers } from './page-numbers.ts';
import { annexContent, bodyContent } from './part-content.ts';
import { simulatedMark } from './simulated-mark.ts';

/**
 * A document's pages: title, body, list of annexes and signature; then the annexes. A section ends
 * where the pages turn on their side or back; headers and footers go on through all of them.
 */
export function documentSections(
  document: OfficialDocument,
  form: DocumentForm,
): readonly ISectionOptions[] {
  const parts = documentParts(document.blocks);
  const annexes = parts.flatMap(({ annex }) => annex ?? []);
  const sections = runsOf(parts).map((run) => ({
    properties: sectionProperties(run[0]?.isWide === true, form),
    children: run.flatMap((part, index) =>
      part.annex === undefined
        ? bodyContent(part, annexes, document, form)
        : annexContent(part, part.annex, annexes.length, form, index > 0),
    ),
  }));
  const [first, ...others] = sections;
  return first === undefined
    ? []
    : [
        {
          ...first,
          footers: pageNumbers(),
          ...(document.simulated ? { headers: simulatedMark() } : {}),
        },
        ...others,
      ];
}

/** Parts that follow one another on pages that lie alike. */
function runsOf(parts: readonly DocumentPart[]): readonly (readonly DocumentPart[])[] {
  const runs: DocumentPart[][] = [];
  for (const part of parts) {
    const run = runs.at(-1);
    if (run?.[0]?.isWide === part.isWide) run.push(part);
    else runs.push([part]);
  }
  return runs;
}

function sectionProperties(isWide: boolean, form: DocumentForm): ISectionPropertiesOptions {
  const { top, right, bottom, left, header, footer } = isWide ? widePage : uprightPage;
  return {
    page: {
      // The library turns the sheet itself: it takes its sides as they are when it stands.
      size: {
        width: uprightPage.width,
        height: uprightPage.height,
        orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: { top, right, bottom, left, header, footer, gutter: 0 },
    },
    grid: form.grid,
  };
}
