import { Failure } from '#core/findings/failure.ts';
import { finding } from '#core/findings/finding.ts';
import { schemeHash } from '#core/scheme/hash.ts';
import { decodeText } from '../files/decode-text.ts';
import { readScheme } from '../schemes/read-scheme.ts';
import { readConfig } from './config.ts';
import { readUnits } from './units.ts';
import { readParts } from './workspace-parts.ts';
import { workspaceFiles, type Workspace } from './workspace.ts';

/** Reads a workspace. Throws a `Failure` with every fault of its files. */
export async function openWorkspace(directory: string): Promise<Workspace> {
  const { mark, ...parts } = await readParts(directory);
  const { config, ...rest } = readConfig(decodeText(parts.config));
  const { scheme, findings: ofScheme } = readScheme(
    decodeText(parts.scheme),
    workspaceFiles.scheme,
  );
  const { units, findings: ofUnits } = readUnits(parts.units, workspaceFiles.units);
  const ofConfig =
    'detail' in rest
      ? [finding('workspace.unreadable', { detail: rest.detail }, { file: workspaceFiles.config })]
      : [];
  const faults = [...ofConfig, ...ofScheme, ...ofUnits];
  if (config === undefined || scheme === undefined || faults.length > 0) throw new Failure(faults);
  return { directory, config, scheme, schemeHash: schemeHash(scheme), units, mark };
}
