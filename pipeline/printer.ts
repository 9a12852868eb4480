import type { TableColumn } from './layout/table-lines.ts';

/** A part of what a command has to say. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly string[])[];
    };

/** What a command did: blocks for people, data for machines. */
export interface CommandResult {
  readonly blocks: readonly Block[];
  readonly data: unknown;
  /** 0 done, 1 failed or wrong usage, 2 done but some workbooks were returned or rejected. */
  readonly exitCode: 0 | 1 | 2;
}

/** What writes to the terminal, but for the bar of `showProgress`. */
export interface Printer {
  result(result: CommandResult, json: boolean): Promise<void>;
  error(lines: readonly string[]): void;
}

/** Prints to the terminal: results to its output, errors beside it. */
export const printer: Printer = {
  async result(result, json) {
    if (json) console.log(JSON.stringify(result.data, bigintAsNumber, 2));
    else for (const block of result.blocks) console.log(await render(block));
  },
  error(lines) {
    for (const line of lines) console.error(harmless(line));
  },
};

/** A line of text. */
export function text(content: string): Block {
  return { kind: 'text', text: content };
}

/** A block as text; what measures the columns of a table takes a while to load, so it is loaded for one alone. */
async function render(block: Block): Promise<string> {
  if (block.kind === 'text') return harmless(block.text);
  const { tableLines } = await import('./layout/table-lines.ts');
  const inLine = (cell: string) => harmless(cell).replaceAll('\n', ' ');
  const columns = block.columns.map((column) => ({ ...column, title: inLine(column.title) }));
  return tableLines(
    columns,
    block.rows.map((row) => row.map(inLine)),
  ).join('\n');
}

/** Text without what a terminal would obey or show turned round: names of files may hold anything. */
function harmless(content: string): string {
  return content.replaceAll(/(?!\n)[\p{Cc}\p{Bidi_Control}]/gu, '');
}

function bigintAsNumber(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value;
}
