import { textOf, type Command } from '../command.ts';
import { seedIds } from '../schemes/seeds.ts';
import { runDemo } from '../simulation/demo.ts';

export const command: Command = {
  arguments: [{ syntax: '[dir]' }],
  options: [{ flags: '--scheme <id>', choices: await seedIds() }],
  run: ({ arguments: [dir], options }, effects) =>
    runDemo(textOf(dir, 'demo'), textOf(options['scheme'], 'gansu-2023-midterm'), effects),
};
