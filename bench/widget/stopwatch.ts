/** Where the stopwatch looks. It runs in the page, so it is told everything. */
export interface Marks {
  readonly host: string | null;
  readonly message: string;
  readonly latest: string;
}

/** Milliseconds from the press. */
export interface Timing {
  /** Until the message stood in the page, styled and laid out. */
  readonly drawn: number;
  /** Until the first frame that shows it had been painted. */
  readonly painted: number;
}

export interface Heard {
  /** The new text came into a live region. */
  readonly live: boolean;
  /** The focus went to what holds it or is named by it. */
  readonly focus: boolean;
}

export interface Stopwatch {
  readonly press: (selector: string, label: string | null, answerEnds: string) => Promise<Timing>;
  readonly listen: () => void;
  readonly heard: () => Heard;
}

declare global {
  interface Window {
    stopwatch: Stopwatch;
  }
}

/** Put into each page before its own scripts. It must not use anything outside itself. */
export function installStopwatch({ host, message, latest }: Marks): void {
  const root = () => (host === null ? document : (document.querySelector(host)?.shadowRoot ?? null));
  const visible = () =>
    [...(root()?.querySelectorAll(message) ?? [])].filter((one) => one.getClientRects().length > 0);
  let spoken = '';
  let focusBefore: Element | null = null;

  window.stopwatch = { press, listen, heard };

  function press(selector: string, label: string | null, answerEnds: string): Promise<Timing> {
    const found = [...(root() ?? document).querySelectorAll<HTMLElement>(selector)].find(
      (one) => label === null || one.textContent?.trim() === label,
    );
    const button = found ?? document.querySelector<HTMLElement>(selector);
    if (!button) throw new Error(`There is no ${selector} ${label ?? ''}`);
    const before = visible().length;
    // As by keyboard: who presses a button has the focus on it.
    button.focus();
    focusBefore = focused();
    return new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(`No answer to ${selector} ${label ?? ''} in 20 s`)), 20_000);
      const stop = watch(() => {
        const now = visible();
        if (now.length <= before || !now.at(-1)?.textContent?.includes(answerEnds)) return;
        stop();
        const drawn = performance.now() - start;
        requestAnimationFrame(() => {
          // A message sent before the frame is painted arrives after it.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve({ drawn, painted: performance.now() - start });
          port2.postMessage(null);
        });
      });
      const start = performance.now();
      button.click();
    });
  }

  /** Calls back at every change, in a shadow root as well that comes to stand later. */
  function watch(changed: (changes: readonly MutationRecord[]) => void): () => void {
    const watched = new Set<Node>();
    const observer = new MutationObserver((changes) => {
      reach();
      changed(changes);
    });
    const reach = () => {
      for (const node of [document, root()]) {
        if (node === null || watched.has(node)) continue;
        watched.add(node);
        observer.observe(node, { subtree: true, childList: true, characterData: true, attributes: true });
      }
    };
    reach();
    return () => observer.disconnect();
  }

  function listen(): void {
    spoken = '';
    watch((changes) => {
      for (const { type, target, addedNodes } of changes) {
        const near = target instanceof Element ? target : target.parentElement;
        if (
          type === 'attributes' ||
          !near?.closest('[aria-live=polite], [aria-live=assertive], [role=status], [role=alert], [role=log]')
        )
          continue;
        spoken +=
          type === 'characterData'
            ? target.textContent
            : [...addedNodes].map((one) => one.textContent).join('');
      }
    });
  }

  function heard(): Heard {
    const newest = [...(root()?.querySelectorAll(latest) ?? [])].at(-1);
    const lines = (newest?.textContent ?? '').trim().slice(0, 12);
    const active = focused();
    const isNew =
      active !== null && active !== focusBefore && active !== document.body && newest !== undefined;
    return {
      live: lines !== '' && spoken.includes(lines),
      focus:
        isNew &&
        (active.contains(newest) ||
          (active.closest('fieldset')?.contains(newest) ?? false) ||
          (newest.id !== '' &&
            (active.getAttribute('aria-labelledby') ?? '').split(' ').includes(newest.id))),
    };
  }

  function focused(): Element | null {
    return document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
  }
}
