/** A way of reading a workbook: sees every cell of it and tells how many say something. */
export type Reader = (bytes: Uint8Array<ArrayBuffer>) => number | Promise<number>;
