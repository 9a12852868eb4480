import { fonts } from './fonts.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Code page of simplified Chinese. */
const CHARSET = '86';

/**
 * `word/fontTable.xml`: the fonts of the document, each with its other names, among which Word and WPS
 * look where a machine lacks it. The library writes only fonts that are embedded.
 */
export function fontTable(): string {
  const entries = Object.values(fonts).map(
    ({ name, alternatives }) =>
      `<w:font w:name="${name}"><w:altName w:val="${alternatives.join(',')}"/>` +
      `<w:charset w:val="${CHARSET}"/><w:family w:val="auto"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${NAMESPACE}">${entries.join('')}</w:fonts>`;
}
