/** Stages of an assessment, the later one's score standing over the earlier's. */
export const stages = ['self', 'review', 'onsite', 'final'] as const;
export type Stage = (typeof stages)[number];
