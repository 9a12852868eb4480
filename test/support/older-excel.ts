/** The set that a member of namespace Excel came with, as its comment says. */
const SET = /\[Api set: (?<set>ExcelApi\w*) (?<major>\d+)\.(?<minor>\d+)/;
const NOT_A_MEMBER = /^\s*(?:export |declare )?(?:interface|class|enum|namespace|type) /;

/**
 * Takes the members out of office.d.ts that came later than a set of Excel's API, such as `1.9`, or
 * outside the numbered sets: what is left is what the oldest Excel has that has the set.
 */
export function olderExcel(types: string, newest: string): string {
  const lines = types.split('\n');
  const left: string[] = [];
  for (let at = 0; at < lines.length;) {
    const end = lines[at]?.trim() === '/**' ? memberEnd(lines, at) : undefined;
    const block = lines.slice(at, end ?? at + 1);
    if (end === undefined || !isNewer(block.join('\n'), newest)) left.push(...block);
    at += block.length;
  }
  return left.join('\n');
}

/** Where the member ends whose comment begins at a line; `undefined` if no member follows. */
function memberEnd(lines: readonly string[], comment: number): number | undefined {
  const first = lines.findIndex((line, index) => index > comment && line.includes('*/')) + 1;
  const declaration = lines[first] ?? '';
  if (NOT_A_MEMBER.test(declaration)) return undefined;
  if (!declaration.trimEnd().endsWith('{')) return first + 1;
  const indent = declaration.slice(0, declaration.search(/\S/));
  return lines.findIndex((line, index) => index > first && line.startsWith(`${indent}}`)) + 1;
}

function isNewer(member: string, newest: string): boolean {
  const { set, major, minor } = SET.exec(member)?.groups ?? {};
  if (set === undefined) return false;
  const [most = 0, least = 0] = newest.split('.').map(Number);
  const isLater = Number(major) > most || (Number(major) === most && Number(minor) > least);
  return set !== 'ExcelApi' || isLater;
}
