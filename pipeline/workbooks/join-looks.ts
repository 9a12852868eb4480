/** The looks of conditional formats, each kept once. */
export interface JoinedLooks {
  /** The XML of the styles with them. */
  readonly styles: string;
  /** By the number that one had before, the number that it has now. */
  readonly numbers: readonly number[];
}

/** Joins equal looks of conditional formats, of which ExcelJS writes one for each (ECMA-376-1, 18.8.15). */
export function joinLooks(styles: string): JoinedLooks {
  const looks = styles.match(/<dxf>.*?<\/dxf>/gs) ?? [];
  const kept = [...new Set(looks)];
  const joined = `<dxfs count="${kept.length}">${kept.join('')}</dxfs>`;
  return {
    styles: styles.replace(/<dxfs [^>]*>.*<\/dxfs>/s, () => joined),
    numbers: looks.map((look) => kept.indexOf(look)),
  };
}
