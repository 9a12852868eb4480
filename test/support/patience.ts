/** Longest wait for anything in a page, in milliseconds: other work may keep the machine busy. */
export const PATIENCE = 45_000;
