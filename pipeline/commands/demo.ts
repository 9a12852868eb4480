import { textOf, type Command } from '../command.ts';
import { runDemo } from '../simulation/demo.ts';

export const command: Command = {
  arguments: [{ syntax: '[dir]' }],
  options: [],
  run: ({ arguments: [dir] }, effects) => runDemo(textOf(dir, 'demo'), effects),
};
