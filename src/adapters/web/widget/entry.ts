import type { Locale } from '../../../protocol/language.ts';
import type { Chat } from './chat.ts';
import type { LauncherFiles } from './files.ts';
import { importScript } from './import-script.ts';
import { css } from './launcher.css';

/** Put in place by the build, as JSON. */
declare const KOSHIN_LAUNCHER: string;
const files = JSON.parse(KOSHIN_LAUNCHER) as LauncherFiles;
const launchers = 'koshin-chat[launcher]';

/**
 * `<koshin-chat city lang theme>`: the chat in the page's own flow; with `launcher`, a button that opens it over the page.
 * A thin shell: the chat itself is fetched when it is needed.
 */
class KoshinChat extends HTMLElement {
  static readonly observedAttributes = ['lang', 'theme'];
  readonly #root = this.attachShadow({ mode: 'open' });
  #chat: Promise<Chat> | null = null;
  #button: HTMLButtonElement | null = null;

  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    this.#root.adoptedStyleSheets = [sheet];
  }

  connectedCallback(): void {
    if (!this.hasAttribute('launcher')) this.#open();
    else if (!this.#button) this.#addButton();
    else void this.#chat?.then((chat) => chat.draw());
  }

  /** A page that moves the element takes it out and puts it in again at once: that is no removal. */
  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected) return;
      void this.#chat?.then((chat) => chat.remove());
      this.#chat = null;
      this.#button = null;
      this.#root.replaceChildren();
      // Another may have come while this one stood, and have no button yet.
      document.querySelector<KoshinChat>(launchers)?.connectedCallback();
    });
  }

  attributeChangedCallback(): void {
    void this.#chat?.then((chat) => chat.follow(this.#locale()));
    if (this.#button) this.#label(this.#button);
  }

  #addButton(): void {
    // Pasted twice into a page, it has one button.
    if ((document.querySelector(launchers) ?? this) !== this) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'launch';
    button.setAttribute('aria-expanded', 'false');
    this.#label(button);
    button.addEventListener('click', () => this.#open());
    // A pointer or the focus comes before the press: the script is fetched meanwhile.
    for (const coming of ['pointerenter', 'focus'])
      button.addEventListener(coming, () => fetchChat().catch(() => {}), { once: true });
    this.#root.append(button);
    this.#button = button;
    // A talk that was open on the page before goes on here.
    try {
      if (sessionStorage.getItem(`koshin:1:${this.#city}`)?.includes('"open":true')) this.#open();
    } catch {
      // The page forbids storage: nothing was kept.
    }
  }

  #label(button: HTMLButtonElement): void {
    const locale = this.#locale();
    button.lang = locale;
    button.replaceChildren(document.createElement('i'), files.launcher[locale]);
  }

  #open(): void {
    const button = this.#button;
    this.#chat ??= this.#start(button);
    button?.setAttribute('aria-busy', 'true');
    this.#chat
      .then(
        (chat) => {
          chat.show();
          if (button) button.hidden = true;
          button?.setAttribute('aria-expanded', 'true');
        },
        () => {
          // The button stays, to be tried again; a chat without one waits for the network, and what the page holds in its
          // place is shown meanwhile: a link to `/chat`.
          this.#chat = null;
          if (button) return;
          this.#root.replaceChildren(document.createElement('slot'));
          addEventListener('online', () => this.#open(), { once: true });
        },
      )
      .finally(() => button?.removeAttribute('aria-busy'));
  }

  #start(button: HTMLButtonElement | null): Promise<Chat> {
    const [base, city, locale] = [import.meta.url, this.#city, this.#locale()];
    const close = button && (() => this.#close(button));
    return fetchChat().then(({ startChat }) => {
      this.#root.querySelector('slot')?.remove();
      return startChat({ root: this.#root, base, city, locale, close });
    });
  }

  #close(button: HTMLButtonElement): void {
    button.hidden = false;
    button.setAttribute('aria-expanded', 'false');
    button.focus();
  }

  get #city(): string {
    return this.getAttribute('city') ?? files.city;
  }

  /** From the tag, else from the page, else from the browser. */
  #locale(): Locale {
    const page = this.closest('[lang]') ?? document.documentElement;
    return (page.getAttribute('lang') || navigator.language).startsWith('ja') ? 'ja' : 'en';
  }
}

function fetchChat(): Promise<typeof import('./chat.ts')> {
  return importScript(files.chat, import.meta.url);
}

// The tag may stand in a page twice, and another version of it as well: the first one serves. A browser from before 2023 has
// no style sheets made by scripts: there the element is left alone, and what the page holds in it is shown.
if (!customElements.get('koshin-chat') && 'replaceSync' in CSSStyleSheet.prototype)
  customElements.define('koshin-chat', KoshinChat);

const tag = [...document.scripts].find((script) => script.src === import.meta.url && script.dataset['city']);
if (tag && !document.querySelector(launchers)) {
  const launcher = document.createElement('koshin-chat');
  launcher.setAttribute('launcher', '');
  for (const name of ['city', 'lang', 'theme']) {
    const value = tag.dataset[name] ?? (name === 'lang' ? tag.lang : '');
    if (value) launcher.setAttribute(name, value);
  }
  document.body.append(launcher);
}
