import { ImageRun, Paragraph, type FileChild } from 'docx';
import { chartPng } from '../charts/chart-png.ts';
import type { Block } from './blocks.ts';
import { oneLine } from './text-runs.ts';

/** Twips in a CSS pixel. */
const PIXEL = 15;

/** The room that a figure may take, in twips. */
export interface FigureRoom {
  readonly width: number;
  readonly height: number;
}

/**
 * A chart in the middle of the line, no larger than `room`, its caption below and its summary in place
 * of it for those who cannot see it. `id` is the drawing's own among the document's.
 */
export function figureBlock(
  block: Extract<Block, { kind: 'figure' }>,
  room: FigureRoom,
  id: number,
): readonly FileChild[] {
  const { chart, caption } = block;
  const scale = Math.min(
    1,
    room.width / (chart.width * PIXEL),
    room.height / (chart.height * PIXEL),
  );
  const title = oneLine(caption);
  return [
    new Paragraph({
      style: 'Figure',
      children: [
        new ImageRun({
          type: 'png',
          data: chartPng(chart),
          transformation: {
            width: Math.floor(chart.width * scale),
            height: Math.floor(chart.height * scale),
          },
          altText: { id: String(id), name: title, description: oneLine(chart.summary) },
        }),
      ],
    }),
    new Paragraph({ style: 'FigureCaption', text: title }),
  ];
}
