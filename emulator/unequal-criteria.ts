/**
 * Says the same formula without criteria such as `"<>否"`, which IronCalc does not find in cells that
 * are empty or hold a number: what is unequal is all, less what is equal.
 */
export function withoutUnequalCriteria(formula: string): string {
  let said = '';
  let at = 0;
  while (at < formula.length) {
    const [name] = CALL.exec(formula.slice(at)) ?? [];
    const text = TEXT.exec(formula.slice(at))?.[0] ?? formula.charAt(at);
    const isInName = /[\w.]$/.test(said);
    if (name === undefined || isInName) {
      said += text;
      at += text.length;
      continue;
    }
    const { args, end } = argumentsFrom(formula, at + name.length);
    said += sayCall(name.slice(0, -1).toUpperCase(), args.map(withoutUnequalCriteria));
    at = end;
  }
  return said;
}

const CALL = /^(?:SUMIFS|COUNTIFS|COUNTIF)\(/i;
/** A text in a formula, or a sheet's name; a quote in it is doubled, which reads as two of them. */
const TEXT = /^(?:"[^"]*"|'[^']*')/;
const UNEQUAL = /^"<>([^"]+)"$/;

/** The arguments of a call whose `(` stands just before, and where the call ends. */
function argumentsFrom(formula: string, start: number): { args: string[]; end: number } {
  const args = [''];
  let depth = 1;
  let at = start;
  while (at < formula.length) {
    const part = TEXT.exec(formula.slice(at))?.[0] ?? formula.charAt(at);
    at += part.length;
    if (part === '(') depth += 1;
    if (part === ')') depth -= 1;
    if (depth === 0) break;
    if (part === ',' && depth === 1) args.push('');
    else args[args.length - 1] += part;
  }
  return { args, end: at };
}

function sayCall(name: string, args: readonly string[]): string {
  const index = args.findIndex((arg) => UNEQUAL.test(arg.trim()));
  if (index < 1) return `${name}(${args.join(',')})`;
  const text = UNEQUAL.exec(args[index]?.trim() ?? '')?.[1] ?? '';
  const others = args.toSpliced(index - 1, 2);
  const equals = args.with(index, `"=${text}"`);
  return `(${sayAll(name, others, args[index - 1] ?? '')}-${sayCall(name, equals)})`;
}

/** The call with the other criteria; where there are none, over all cells. */
function sayAll(name: string, others: readonly string[], range: string): string {
  if (others.length === 0) return `ROWS(${range})*COLUMNS(${range})`;
  return others.length === 1 ? `SUM(${others[0]})` : sayCall(name, others);
}
