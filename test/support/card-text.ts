import { cardDocument } from '../../pipeline/reports/cards/card-document.ts';
import { writeDocument } from '../../pipeline/reports/document/write-document.ts';
import { dossiers } from '../../pipeline/reports/dossier.ts';
import type { DetailedModel } from '../../pipeline/reports/model.ts';
import { docxText } from './docx-text.ts';

/** The bytes of a unit's card. */
export function cardBytes(model: DetailedModel, unit: string): Promise<Uint8Array> {
  return writeDocument(cardDocument(dossiers(model)(unit), model));
}

/** The text of a unit's card, as its docx holds it. */
export async function cardText(model: DetailedModel, unit: string): Promise<string> {
  return docxText(await cardBytes(model, unit));
}
