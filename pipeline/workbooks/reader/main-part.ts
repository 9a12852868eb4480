import { finding } from '#core/findings/finding.ts';
import type { ReadLimits } from '../limits.ts';
import { contentTypeOf } from './content-type.ts';
import type { Package } from './package.ts';
import { relationshipsOf } from './relationships.ts';
import { Unreadable } from './unreadable.ts';

/** Other kinds of package, by a part that they have. */
const others = {
  'word/document.xml': '.docx',
  'ppt/presentation.xml': '.pptx',
  'xl/workbook.bin': '.xlsb',
  'content.xml': '.ods',
};

/** Content types of workbooks, and of templates for them, that run no macros (ECMA-376-1, 12.3.23). */
const WORKBOOK =
  /^application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.(?:sheet|template)\.main\+xml$/i;
const WITH_MACROS = /^application\/vnd\.ms-excel\.(?:sheet|template|addin)\.macroEnabled\./i;

/**
 * The name of a package's workbook part, by the package's relationships; refuses what is no workbook,
 * and what runs macros: no workbook that the office issues has any.
 */
export function mainPart(parts: Package, limits: ReadLimits): string {
  const other = Object.entries(others).find(([name]) => parts.has(name));
  if (other) throw notAWorkbook(other[1]);
  if (!parts.has('_rels/.rels') && !parts.has('[Content_Types].xml')) throw notAWorkbook('.zip');
  const main = relationshipsOf(parts, '', limits).find(({ type }) => type === 'officeDocument');
  if (main?.target === undefined) throw notAWorkbook('');
  const contentType = contentTypeOf(parts, main.target, limits);
  if (WITH_MACROS.test(contentType)) throw new Unreadable(finding('file.macros', {}));
  if (!WORKBOOK.test(contentType)) throw notAWorkbook('');
  return main.target;
}

function notAWorkbook(extension: string): Unreadable {
  return new Unreadable(finding('file.not-a-workbook', { extension }));
}
