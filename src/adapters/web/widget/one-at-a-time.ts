/** What takes longer than this shows that it is being worked on. In milliseconds. */
export const slow = 300;

/** Work of which only one piece is done at a time. */
export interface OneAtATime {
  /** @returns null where something else is being done, or where it failed */
  readonly work: <Result>(task: () => Promise<Result>) => Promise<Result | 'failed' | 'busy'>;
  readonly isBusy: () => boolean;
  readonly isSlow: () => boolean;
}

/** @param becameSlow is called when a piece of work takes so long that it should be shown */
export function oneAtATime(becameSlow: () => void): OneAtATime {
  let isBusy = false;
  let isSlow = false;
  return { work, isBusy: () => isBusy, isSlow: () => isSlow };

  async function work<Result>(task: () => Promise<Result>): Promise<Result | 'failed' | 'busy'> {
    if (isBusy) return 'busy';
    isBusy = true;
    const timer = setTimeout(() => {
      isSlow = true;
      becameSlow();
    }, slow);
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
}
