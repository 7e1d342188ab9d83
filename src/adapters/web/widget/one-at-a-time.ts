/** What takes longer than this shows that it is being worked on. In milliseconds. */
export const slow = 300;

/** Work of which only one piece is done at a time. */
export interface OneAtATime {
  /** @returns what came of it, or why nothing did; while something else is being done, that is shown at once */
  readonly work: <Result>(task: () => Promise<Result>) => Promise<Result | 'failed' | 'busy'>;
  readonly isBusy: () => boolean;
  readonly isSlow: () => boolean;
}

/** @param becameSlow is called when a piece of work should be shown: it takes long, or somebody waits for it */
export function oneAtATime(becameSlow: () => void): OneAtATime {
  let isBusy = false;
  let isSlow = false;
  return { work, isBusy: () => isBusy, isSlow: () => isSlow };

  async function work<Result>(task: () => Promise<Result>): Promise<Result | 'failed' | 'busy'> {
    if (isBusy) {
      show();
      return 'busy';
    }
    isBusy = true;
    const timer = setTimeout(show, slow);
    try {
      return await task();
    } catch (error) {
      console.error(error);
      return 'failed';
    } finally {
      clearTimeout(timer);
      isBusy = false;
      isSlow = false;
    }
  }

  function show(): void {
    isSlow = true;
    becameSlow();
  }
}
