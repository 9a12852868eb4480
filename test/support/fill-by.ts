import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { TypedCell } from './typed-cells.ts';

/** A workbook to open, the cells to type into, and where to save it. */
export interface FillJob {
  readonly from: string;
  readonly to: string;
  readonly cells: readonly TypedCell[];
}

/** LibreOffice opens the workbooks, types, calculates and saves. Needs python3-uno. */
export function fillByLibreOffice(jobs: readonly FillJob[]): Promise<void> {
  return run('fill-by-libreoffice.py', jobs);
}

/** openpyxl does; it calculates nothing. Needs python3-openpyxl. */
export function fillByOpenpyxl(jobs: readonly FillJob[]): Promise<void> {
  return run('fill-by-openpyxl.py', jobs);
}

/** Debian's own Python, which has both libraries, whatever other Python comes first. */
const PYTHON = '/usr/bin/python3';

function run(script: string, jobs: readonly FillJob[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(PYTHON, [join(import.meta.dirname, script)], {
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    let told = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${script}: ${told}`))));
    child.stdin.end(JSON.stringify(jobs));
  });
}
