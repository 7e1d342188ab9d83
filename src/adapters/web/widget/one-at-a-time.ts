/** What takes longer than this shows that it is being worked on. In milliseconds. */
export const slow = 300;

/** Work of which only one piece is done at a time. */
export interface OneAtATime {
  /**
   * Does a piece of work, then what is to be done with its result. While something else is being done, only that is shown, at
   * once.
   */
  readonly work: <Result>(
    task: () => Promise<Result>,
    use: (result: Result | 'failed') => void,
  ) => Promise<void>;
  readonly isBusy: () => boolean;
  readonly isSlow: () => boolean;
}

/**
 * @param becameSlow is called when a piece of work should be shown: it takes long, or somebody waits for it
 * @param ended is called after each piece, also where its result could not be used
 */
export function oneAtATime(becameSlow: () => void, ended: () => void): OneAtATime {
  let isBusy = false;
  let isSlow = false;
  return { work, isBusy: () => isBusy, isSlow: () => isSlow };

  async function work<Result>(
    task: () => Promise<Result>,
    use: (result: Result | 'failed') => void,
  ): Promise<void> {
    if (isBusy) return show();
    isBusy = true;
    const timer = setTimeout(show, slow);
    const result = await task().catch((error: unknown) => {
      console.error(error);
      return 'failed' as const;
    });
    clearTimeout(timer);
    isBusy = false;
    isSlow = false;
    try {
      use(result);
    } finally {
      ended();
    }
  }

  function show(): void {
    isSlow = true;
    becameSlow();
  }
}
