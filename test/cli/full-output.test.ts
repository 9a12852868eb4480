import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const program = join(import.meta.dirname, '../../pipeline/zhunsheng.js');

it('says so in a line when what is printed goes to a file and the disk is full', () => {
  const full = openSync('/dev/full', 'w');

  const { status, stderr } = spawnSync(process.execPath, [program, 'scheme', 'list'], {
    stdio: ['ignore', full, 'pipe'],
    env: { ...process.env, ZHUNSHENG_LANG: '' },
    encoding: 'utf8',
  });
  closeSync(full);

  expect({ status, told: stderr.split('\n') }).toEqual({
    status: 1,
    told: [expect.stringMatching(/^磁盘空间不足，没有写完。/), ''],
  });
});
