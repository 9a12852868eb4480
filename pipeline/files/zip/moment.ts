/** 1 January 2000, 0:00 (APPNOTE 4.4.6): stands in every entry for the time of writing. */
export const MOMENT = 0x28_21_00_00;
