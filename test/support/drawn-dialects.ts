import fc from 'fast-check';

/** One of the many ways to write the same workbook. */
export interface Dialect {
  /** Prefix of every element, with its colon. */
  readonly prefix: string;
  readonly strict: boolean;
  /** Whether rows and cells bear references; where they do not, their order says where they are. */
  readonly references: boolean;
  readonly quote: '"' | "'";
  readonly reversed: boolean;
  /** What stands between elements. */
  readonly between: string;
  readonly escapes: 'names' | 'decimal' | 'hexadecimal' | 'cdata';
  readonly encoding: 'utf8' | 'utf8-mark' | 'utf16le' | 'utf16be';
  readonly date1904: boolean;
  readonly absoluteTargets: boolean;
  readonly upperCaseParts: boolean;
  readonly packing: 'deflated' | 'stored' | 'descriptor' | 'zip64';
}

/** As Excel writes. */
export const plainDialect: Dialect = {
  prefix: '',
  strict: false,
  references: true,
  quote: '"',
  reversed: false,
  between: '',
  escapes: 'names',
  encoding: 'utf8',
  date1904: false,
  absoluteTargets: false,
  upperCaseParts: false,
  packing: 'deflated',
};

export const dialects: fc.Arbitrary<Dialect> = fc.record({
  prefix: fc.constantFrom('', 'x:', 'ns0:', '表:'),
  strict: fc.boolean(),
  references: fc.boolean(),
  quote: fc.constantFrom('"', "'"),
  reversed: fc.boolean(),
  between: fc.constantFrom(
    '',
    '\n',
    '\r\n\t',
    '<!-- <c r="A1"><v>9</v></c> -->',
    '<?pi <v>9</v>?>',
  ),
  escapes: fc.constantFrom('names', 'decimal', 'hexadecimal', 'cdata'),
  encoding: fc.constantFrom('utf8', 'utf8-mark', 'utf16le', 'utf16be'),
  date1904: fc.boolean(),
  absoluteTargets: fc.boolean(),
  upperCaseParts: fc.boolean(),
  packing: fc.constantFrom('deflated', 'stored', 'descriptor', 'zip64'),
});
