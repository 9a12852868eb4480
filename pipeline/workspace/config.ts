import { parse, stringify } from 'yaml';
import { z } from 'zod';
import type { Scheme } from '#core/scheme/scheme.ts';
import { messageOf } from '../message-of.ts';
import { limitSettings } from './limit-settings.ts';

/** Of a round or an evaluator; on one line: it is a part of what the office signs. */
const signedName = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .regex(/^\P{Cc}*$/u);

/** YAML reads `2023` as a number. */
const writtenName = z.union([z.string(), z.int()]).transform(String).pipe(signedName);

const configSchema = z.strictObject({
  /** Name of the round, such as `2023`: in every workbook's identity. */
  round: writtenName,
  /** Name of the round before it, which it is compared with. */
  previous: writtenName.optional(),
  /** Whether workbooks are signed and signatures checked. */
  keys: z.boolean(),
  /** Whether the scores are simulated: then every output says so. */
  simulated: z.boolean().default(false),
  /** Bounds on what is collected, where they are not the usual ones. */
  limits: limitSettings.optional(),
});

/** `zhunsheng.yaml`: what a workspace is set to. */
export type Config = z.infer<typeof configSchema>;

/** Whether a round or an evaluator may be called so. */
export function isSignedName(text: string): boolean {
  return signedName.safeParse(text).success;
}

/** What a round is called unless it is named: the last year of its period that is evaluated. */
export function usualName({ period, evaluationDate }: Scheme): string {
  const last = period.end < evaluationDate ? period.end : evaluationDate;
  return last.slice(0, 4);
}

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
    return { config: undefined, detail: messageOf(error) };
  }
}

/** A configuration as YAML. */
export function writeConfig(config: Config): string {
  return stringify(config);
}
