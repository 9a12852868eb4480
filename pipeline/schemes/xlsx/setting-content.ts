import type { Decimal } from '#core/decimal.ts';
import type { SchemeDocument } from '#core/scheme/schema.ts';
import { dayContent, decimalContent, shareContent, type Content } from './cell-content.ts';
import { joinEntries } from './entries.ts';
import type { Setting } from './settings.ts';

/** What the cell of a setting holds. */
export function settingContent(scheme: SchemeDocument, { path, form }: Setting): Content {
  const value = path.reduce<unknown>(
    (whole, key) => (whole as Record<string, unknown> | undefined)?.[key],
    scheme,
  );
  if (value === undefined) return undefined;
  if (typeof form === 'object') {
    return 'one' in form
      ? form.one[value as string]
      : joinEntries((value as string[]).map((key) => form.several[key] ?? key));
  }
  switch (form) {
    case 'text':
    case 'word':
      return value as string;
    case 'whole':
      return value as number;
    case 'number':
      return decimalContent(value as Decimal);
    case 'share':
      return shareContent(value as Decimal);
    case 'date':
      return dayContent(value as string);
  }
}
