/** The texts of a JSON list, such as the numbers of evidence that a mart holds, as one: `Z001、Z002`. */
export function listed(json: string): string {
  const texts: readonly string[] = JSON.parse(json);
  return texts.join('、');
}
