import stringWidth from 'string-width';

/** A part of what a command has to say. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly columns: readonly { readonly title: string; readonly align?: 'right' }[];
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
  result(result: CommandResult, json: boolean): void;
  error(lines: readonly string[]): void;
}

/** Prints to the terminal: results to its output, errors beside it. */
export const printer: Printer = {
  result(result, json) {
    if (json) console.log(JSON.stringify(result.data, bigintAsNumber, 2));
    else for (const block of result.blocks) console.log(render(block));
  },
  error(lines) {
    for (const line of lines) console.error(harmless(line));
  },
};

/** A line of text. */
export function text(content: string): Block {
  return { kind: 'text', text: content };
}

function render(block: Block): string {
  if (block.kind === 'text') return harmless(block.text);
  const lines = [block.columns.map((column) => column.title), ...block.rows].map((line) =>
    line.map((cell) => harmless(cell).replaceAll('\n', ' ')),
  );
  const widths = block.columns.map((_, index) =>
    Math.max(...lines.map((line) => stringWidth(line[index] ?? ''))),
  );
  return lines
    .map((line) =>
      block.columns
        .map(({ align }, index) => pad(line[index] ?? '', widths[index] ?? 0, align))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Text without what a terminal would obey or show turned round: names of files may hold anything. */
function harmless(content: string): string {
  return content.replaceAll(/(?!\n)[\p{Cc}\p{Bidi_Control}]/gu, '');
}

/** Pads by the width that a terminal shows: a Chinese character takes two places. */
function pad(content: string, width: number, align: 'right' | undefined): string {
  const blanks = ' '.repeat(Math.max(0, width - stringWidth(content)));
  return align === 'right' ? blanks + content : content + blanks;
}

function bigintAsNumber(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value;
}
