import { decodeText } from '../files/decode-text.ts';
import { readConfig, type Config } from './config.ts';
import { readPart } from './workspace-parts.ts';
import { workspaceFiles } from './workspace.ts';

/** Reads what a workspace is set to, ahead of all else. Throws as `openWorkspace` does. */
export async function openConfig(directory: string): Promise<Config> {
  const { config } = readConfig(decodeText(await readPart(directory, workspaceFiles.config)));
  if (config !== undefined) return config;
  const { openWorkspace } = await import('./open-workspace.ts');
  return (await openWorkspace(directory)).config;
}
