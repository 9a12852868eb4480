import type { Context } from './context.ts';
import type { LeafEntry } from './entries.ts';
import { exportButton, type ExportColumn } from './export-button.ts';
import type { LeafLine } from './leaf-line.ts';

interface ExportRow {
  readonly line: LeafLine;
  readonly entry: LeafEntry | undefined;
}

/** A button that saves the scores of a unit, a line for each that somebody gave. */
export function leafExport(
  context: Context,
  name: string,
  lines: readonly LeafLine[],
): HTMLButtonElement {
  return exportButton(context, name, exportColumns(context), () => lines.flatMap(exportRows));
}

function exportRows(line: LeafLine): readonly ExportRow[] {
  if (line.entries.length === 0) return [{ line, entry: undefined }];
  return line.entries.map((entry) => ({ line, entry }));
}

function ofEntry(label: string, field: keyof LeafEntry): ExportColumn<ExportRow> {
  return { label, text: ({ entry }) => entry?.[field] ?? '' };
}

function exportColumns({ words }: Context): readonly ExportColumn<ExportRow>[] {
  const { leaf: say, indicator } = words;
  return [
    { label: indicator.code, text: ({ line }) => line.leaf.code },
    { label: indicator.name, text: ({ line }) => line.leaf.name },
    { label: say.type, text: ({ line }) => say.types[line.leaf.type] },
    { label: say.points, text: ({ line }) => line.leaf.points },
    { label: say.recordScore, text: ({ line }) => line.record.score },
    { label: say.recordStage, text: ({ line }) => line.record.stage },
    ofEntry(say.stage, 'stage'),
    ofEntry(say.evaluator, 'evaluator'),
    ofEntry(say.value, 'value'),
    ofEntry(say.computed, 'computed'),
    ofEntry(say.score, 'score'),
    {
      label: say.applicable,
      text: ({ line }) => (line.record.applicable === '0' ? say.no : say.yes),
    },
    ofEntry(say.reason, 'reason'),
    ofEntry(say.omissionReason, 'omissionReason'),
    ofEntry(say.evidence, 'evidence'),
    ofEntry(say.file, 'file'),
    ofEntry(say.sheet, 'sheet'),
    ofEntry(say.cell, 'cell'),
  ];
}
