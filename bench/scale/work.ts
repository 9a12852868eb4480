/** Work on a folder that `makeWorkbooks` has made, timed as a whole process. */
export interface Work {
  readonly name: string;
  /** Program and arguments. */
  readonly command: readonly string[];
  /** Exit codes of a run that did its work. */
  readonly done?: readonly number[];
  /** Puts things as they must be before a run. */
  readonly before?: () => Promise<void>;
  /** Runs of which the median is taken; of slow work one. */
  readonly runs: number;
}

/** Works that are compared; the first is what the others are measured by. */
export interface WorkGroup {
  readonly title: string;
  readonly works: readonly Work[];
}
