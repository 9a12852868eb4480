/** A person typed into a locked cell of a protected sheet. */
export class ProtectedCell extends Error {
  override readonly name = 'ProtectedCell';
  readonly sheet: string;
  readonly address: string;

  constructor(sheet: string, address: string) {
    super(`${sheet}!${address} is locked and its sheet is protected`);
    this.sheet = sheet;
    this.address = address;
  }
}
