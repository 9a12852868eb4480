/** Whether a value of xsd:boolean (XML Schema 2, 3.2.2) says yes; none says no. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
