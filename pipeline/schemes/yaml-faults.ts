import { visit, type Document, type YAMLError } from 'yaml';
import type { YamlFault } from '#core/findings/catalog.ts';

/** What keeps a document from being read, and where it starts, in characters. */
export interface FaultAt {
  readonly fault: YamlFault;
  readonly offset: number;
}

/** Why a document cannot be read: the errors of its YAML, else its aliases. */
export function yamlFaults(document: Document): FaultAt[] {
  if (document.errors.length === 0) return aliases(document);
  return document.errors.map(({ code, pos: [offset] }) => ({
    fault: faults[code] ?? 'other',
    offset,
  }));
}

/** The errors that offices make; any other is told in general. */
const faults: { readonly [C in YAMLError['code']]?: YamlFault } = {
  BAD_INDENT: 'indent',
  TAB_AS_INDENT: 'tab',
  DUPLICATE_KEY: 'twice',
  BLOCK_AS_IMPLICIT_KEY: 'pair',
  BLOCK_IN_FLOW: 'pair',
  MULTILINE_IMPLICIT_KEY: 'pair',
  MISSING_CHAR: 'missing',
  BAD_DQ_ESCAPE: 'character',
  BAD_SCALAR_START: 'character',
  UNEXPECTED_TOKEN: 'character',
  MULTIPLE_DOCS: 'several',
  ALIAS_PROPS: 'alias',
  BAD_ALIAS: 'alias',
};

function aliases(document: Document): FaultAt[] {
  const found: FaultAt[] = [];
  visit(document, {
    Alias(_, { range }) {
      found.push({ fault: 'alias', offset: range?.[0] ?? 0 });
    },
  });
  return found;
}
