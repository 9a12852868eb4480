import { execFileSync, spawnSync } from 'node:child_process';
import { statfsSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { emptyFolder } from './folders.ts';

/** A folder on a disk of its own, whose room can be made smaller or larger. */
export interface SmallDisk {
  readonly folder: string;
  /** Leaves so many kilobytes free beside what the disk holds. */
  leave(kilobytes: number): void;
  /** Lets nothing be written to it any more. */
  seal(): void;
}

/** Whether this user may mount: root, and not in every container. */
export function mayMount(): boolean {
  return spawnSync('unshare', ['--mount', 'true']).status === 0 && process.getuid?.() === 0;
}

/** A disk of 64,000 kilobytes until told otherwise; gone when the test is done. */
export async function smallDisk(): Promise<SmallDisk> {
  const folder = await emptyFolder();
  const mount = (options: string) =>
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'none', folder]);
  mount('size=64000k');
  onTestFinished(() => {
    execFileSync('umount', [folder]);
  });
  return {
    folder,
    seal: () => mount('remount,ro'),
    leave(kilobytes) {
      const { blocks, bfree, bsize } = statfsSync(folder);
      mount(`remount,size=${((blocks - bfree) * bsize) / 1024 + kilobytes}k`);
    },
  };
}
