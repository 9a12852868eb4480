const CALL = 'SUMPRODUCT(';
const ROWS = /ROW\(\$1:\$(\d{1,3})\)/g;

/**
 * Says a sum over the numbers 1 to n, which formulas write `SUMPRODUCT(…ROW($1:$n)…)`, as the sum of
 * its parts: IronCalc takes such a `ROW` for 1.
 */
export function unrollRows(formula: string): string {
  const start = formula.indexOf(CALL);
  if (start < 0) return formula;
  const inside = start + CALL.length;
  const end = closing(formula, inside);
  const term = formula.slice(inside, end);
  const count = Math.max(0, ...Array.from(term.matchAll(ROWS), ([, last]) => Number(last)));
  const terms = Array.from({ length: count }, (_, index) =>
    term.replaceAll(ROWS, String(index + 1)),
  );
  const said = count === 0 ? `${CALL}${term})` : `(${terms.join('+')})`;
  return `${formula.slice(0, start)}${said}${unrollRows(formula.slice(end + 1))}`;
}

/** Where the parenthesis that was opened just before `start` is closed; texts may hold others. */
function closing(formula: string, start: number): number {
  let depth = 1;
  let isText = false;
  for (let at = start; at < formula.length; at += 1) {
    const sign = formula.charAt(at);
    if (sign === '"') isText = !isText;
    if (isText) continue;
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return formula.length;
}
