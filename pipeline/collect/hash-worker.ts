import { letGo } from '../files/let-go.ts';
import { serveTasks } from '../workers/serve-tasks.ts';
import type { SourceFile } from './find-sources.ts';
import { hashOf } from './hash-of.ts';
import { readSource } from './read-source.ts';

// A thread of `collect`: hashes files, some together, of at most as many bytes as its setting says. For
// one that is larger or cannot be read there is no hash.

serveTasks((setting) => {
  const limit = Number(setting);
  return (files: readonly SourceFile[]) =>
    files.map(({ name, path }) => {
      const source = readSource(name, path, limit);
      if ('missed' in source || source.finding) return undefined;
      const sha256 = hashOf(source);
      letGo(source.bytes);
      return sha256;
    });
});
