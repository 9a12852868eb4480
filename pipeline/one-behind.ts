/** Work that goes on behind its caller, one piece after another. */
export interface Behind {
  /** Waits for the piece before, and begins the next. Throws what the one before threw. */
  start(work: () => Promise<void>): Promise<void>;
  /** Waits for the last piece; throws what it threw. */
  end(): Promise<void>;
}

/** Lets the caller go on while one piece of work is done, and no more than one. */
export function oneBehind(): Behind {
  let going: Promise<{ readonly error: unknown } | undefined> = Promise.resolve(undefined);

  async function end(): Promise<void> {
    const failure = await going;
    if (failure) throw failure.error;
  }

  return {
    end,

    async start(work) {
      await end();
      going = outcomeOf(work());
    },
  };
}

async function outcomeOf(work: Promise<void>): Promise<{ readonly error: unknown } | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    return { error };
  }
}
