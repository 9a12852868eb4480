import { execFileSync, spawnSync } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { emptyFolder } from './folders.ts';

/** A folder on a disk of its own, that can be made smaller or larger. */
export interface SmallDisk {
  readonly folder: string;
  resize(kilobytes: number): void;
}

/** Whether this user may mount: root, and not in every container. */
export function mayMount(): boolean {
  return spawnSync('unshare', ['--mount', 'true']).status === 0 && process.getuid?.() === 0;
}

/** A small disk of so many kilobytes; gone when the test is done. */
export async function smallDisk(kilobytes: number): Promise<SmallDisk> {
  const folder = await emptyFolder();
  const mount = (options: string) =>
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'none', folder]);
  mount(`size=${kilobytes}k`);
  onTestFinished(() => {
    execFileSync('umount', [folder]);
  });
  return { folder, resize: (to) => mount(`remount,size=${to}k`) };
}
