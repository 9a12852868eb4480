/**
 * Has Excel show no warning at text of a sheet that looks like a number: codes, and values that must stay
 * to the letter. ExcelJS does not write the element that says so; it stands last in these sheets.
 */
export function keepText(sheet: string): string {
  const [, column = 'A'] = /<dimension ref="A1:([A-Z]+)\d+"/.exec(sheet) ?? [];
  const range = `A1:${column}${LAST_ROW}`;
  const ignored = `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors>`;
  return sheet.replace(/<\/worksheet>$/, `${ignored}</worksheet>`);
}

/** Of any sheet. */
const LAST_ROW = 1_048_576;
