import { type Act, type SimulatedPerson, sendAct } from './ask-server.ts';
import { build, buildButton } from './build-element.ts';
import { drawMessage } from './draw-message.ts';
import type { Action, Message, Traffic } from './line-json.ts';
import { openMenu } from './open-menu.ts';
import { pickDay } from './pick-day.ts';
import type { Words } from './words.ts';

/** One resident's phone. */
export interface Phone {
  readonly element: HTMLElement;
  /** Takes what concerns this resident. */
  readonly hear: (traffic: Traffic) => void;
}

/** Draws a phone with its talk, its keyboard and what LINE shows around them. */
export function openPhone(person: SimulatedPerson, name: string, words: Words): Phone {
  const { userId } = person;
  const talk = build('div', { class: 'talk', role: 'log', 'aria-label': name, tabindex: '0' });
  const quick = build('div', { class: 'quick', role: 'group', 'aria-label': words.quickReplies });
  const loading = build('div', { class: 'loading', hidden: '' }, '…');
  const menu = openMenu(userId, words, perform);
  const input = build('input', {
    type: 'text',
    class: 'say',
    'aria-label': words.message,
    autocomplete: 'off',
  });
  const form = build('form', { class: 'keyboard' }, input, build('button', { type: 'submit' }, words.send));
  const follow = buildButton(words.follow, 'follow', () => {
    follow.hidden = true;
    act({ type: 'follow', follow: { isUnblocked: false } });
  });
  const extras = build(
    'div',
    { class: 'extras' },
    buildButton(words.menu, 'extra', () => void menu.toggle()),
    buildButton(words.sticker, 'extra', () =>
      sendMessage({ type: 'sticker', packageId: '1', stickerId: '1' }, `[${words.sticker}]`),
    ),
    buildButton(words.photo, 'extra', () => sendMessage({ type: 'image' }, `[${words.photo}]`)),
    ...(words.here === null ? [] : [buildButton(words.location, 'extra', shareLocation)]),
    buildButton(words.block, 'extra', () => {
      act({ type: 'unfollow' });
      talk.replaceChildren();
      quick.replaceChildren();
      follow.hidden = false;
    }),
  );

  const element = build(
    'section',
    { class: 'phone', 'aria-label': name, 'data-replies': '0' },
    build('h2', {}, name),
    follow,
    talk,
    loading,
    quick,
    form,
    extras,
    menu.element,
  );
  let replies = 0;

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (text === '') return;
    input.value = '';
    sendMessage({ type: 'text', text }, text);
  });

  function act(what: Act): void {
    quick.replaceChildren();
    sendAct(userId, what).catch((error: unknown) => put(build('div', { class: 'failed' }, String(error))));
  }

  /** Puts a message of the resident's own into the talk and sends it. It can be taken back. */
  function sendMessage(message: Readonly<Record<string, unknown>>, shown: string): void {
    const id = newId();
    const said = putMine(shown);
    said.append(
      buildButton(words.unsend, 'unsend', () => {
        said.remove();
        act({ type: 'unsend', unsend: { messageId: id } });
      }),
    );
    act({ type: 'message', message: { id, ...message } });
  }

  function shareLocation(): void {
    const { here } = words;
    if (here === null) return;
    sendMessage({ type: 'location', address: here.title, ...here }, `[${words.location}] ${here.title}`);
  }

  /** What a tap does on a phone. */
  function perform(action: Action): void {
    if (action.type === 'postback') {
      if (action.displayText !== undefined) putMine(action.displayText);
      act({ type: 'postback', postback: { data: action.data } });
    } else if (action.type === 'message') {
      sendMessage({ type: 'text', text: action.text }, action.text ?? '');
    } else if (action.type === 'datetimepicker') {
      pickDay(action, words, (date) =>
        act({ type: 'postback', postback: { data: action.data, params: { date } } }),
      );
    } else if (action.type === 'location') {
      shareLocation();
    } else if (action.type === 'richmenuswitch') {
      void switchMenu(action);
    } else if (action.type === 'uri') {
      window.open(action.uri, '_blank', 'noreferrer');
    }
  }

  async function switchMenu({ richMenuAliasId: alias = '', data }: Action): Promise<void> {
    await menu.switchTo(alias);
    const params = { newRichMenuAliasId: alias, status: 'SUCCESS' };
    act({ type: 'postback', postback: { data, params } });
  }

  function put(element: HTMLElement): void {
    talk.append(element);
    talk.scrollTop = talk.scrollHeight;
  }

  function putMine(shown: string): HTMLElement {
    const said = build('div', { class: 'bubble mine' }, shown);
    put(said);
    return said;
  }

  function putTheirs(messages: readonly Message[]): void {
    loading.hidden = true;
    for (const old of talk.querySelectorAll('.newest')) old.classList.remove('newest');
    for (const message of messages) {
      const drawn = drawMessage(message, perform);
      drawn.classList.add('newest');
      put(drawn);
    }
    const items = messages.at(-1)?.quickReply?.items ?? [];
    quick.replaceChildren(
      ...items.map(({ action }) => buildButton(action.label ?? '', 'quick-reply', () => perform(action))),
    );
    talk.scrollTop = talk.scrollHeight;
    replies += 1;
    element.dataset['replies'] = String(replies);
  }

  return {
    element,
    hear: (traffic) => {
      if (traffic.userId !== userId || traffic.kind !== 'call') return;
      if (traffic.call === 'loading' && traffic.status < 300) loading.hidden = false;
      if ((traffic.call === 'reply' || traffic.call === 'push') && traffic.status === 200)
        putTheirs(traffic.request?.messages ?? []);
    },
  };
}

/** Not by `randomUUID`, which a page without https lacks unless it stands on localhost. */
function newId(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}
