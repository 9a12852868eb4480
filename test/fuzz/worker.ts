import { parentPort, workerData } from 'node:worker_threads';
import { openTrials, type FuzzFolders } from './try-seed.ts';

/** Tries each seed that it is sent and answers with what became of it. */
const trySeed = await openTrials(workerData as FuzzFolders);
parentPort?.on('message', (seed: number) => {
  void trySeed(seed).then((trial) => parentPort?.postMessage(trial, []));
});
parentPort?.postMessage('ready', []);
