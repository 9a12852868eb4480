import { parse, stringify } from 'yaml';
import { z } from 'zod';

const configSchema = z.strictObject({
  /** Name of the round, such as `2023`: in every workbook's identity. */
  round: z.string().trim().min(1).max(40),
  /** Whether workbooks are signed and signatures checked. */
  keys: z.boolean(),
  /** Whether the scores are simulated: then every output says so. */
  simulated: z.boolean().default(false),
});

/** `zhunsheng.yaml`: what a workspace is set to. */
export type Config = z.infer<typeof configSchema>;

/** Reads `zhunsheng.yaml`, or says what is wrong with it. */
export function readConfig(
  yaml: string,
): { config: Config } | { config: undefined; detail: string } {
  try {
    const parsed = configSchema.safeParse(parse(yaml, { maxAliasCount: 0 }), {
      error: z.locales.zhCN().localeError,
    });
    if (parsed.success) return { config: parsed.data };
    const detail = parsed.error.issues
      .map((issue) => `${issue.path.join('.')} ${issue.message}`.trim())
      .join('；');
    return { config: undefined, detail };
  } catch (error) {
    return { config: undefined, detail: error instanceof Error ? error.message : String(error) };
  }
}

export function writeConfig(config: Config): string {
  return stringify(config);
}
