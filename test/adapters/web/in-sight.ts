import type { Locator } from 'playwright-core';

/** Waits until all of it is seen: scrolling is smooth. */
export async function comeIntoSight(part: Locator): Promise<void> {
  await part.evaluate(
    (element) =>
      new Promise<void>((resolve, reject) => {
        const watch = new IntersectionObserver(
          ([entry]) => {
            if (entry !== undefined && entry.intersectionRatio > 0.99) resolve();
          },
          { threshold: [0, 0.5, 1] },
        );
        watch.observe(element);
        setTimeout(() => reject(new Error('It stays out of sight.')), 3000);
      }),
  );
}

/** Waits until it has stood still for a while. */
export async function comeToRest(part: Locator): Promise<void> {
  await part.evaluate(async (element) => {
    const place = () => element.getBoundingClientRect().top;
    const pause = () => new Promise((resolve) => setTimeout(resolve, 100));
    for (let [still, before] = [0, place()]; still < 3; still = place() === before ? still + 1 : 0) {
      before = place();
      await pause();
    }
  });
}

/** Is all of it seen at this moment? */
export function isSeen(part: Locator): Promise<boolean> {
  return part.evaluate(
    (element) =>
      new Promise<boolean>((resolve) => {
        new IntersectionObserver(([entry]) => resolve((entry?.intersectionRatio ?? 0) > 0.99)).observe(
          element,
        );
      }),
  );
}
