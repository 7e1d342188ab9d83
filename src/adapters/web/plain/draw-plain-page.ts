import type { Incoming } from '../../../protocol/incoming.ts';
import type { Ask, Message, Reply, Section } from '../../../protocol/message.ts';
import { isDateQuestion } from '../../../rules/answers.ts';
import type { TurnReply } from '../api/turn-reply.ts';
import type { TurnRequest } from '../api/turn-request.ts';
import { type Markup, markup } from '../pages/markup.ts';
import { drawPage, otherLocale, type PageContext } from '../pages/page.ts';
import { withPhones } from '../pages/with-phones.ts';
import { typedDateOf } from './typed-date.ts';

type Messages = readonly Message<string>[];

/** What the page has to know: the reply, and the event it belongs to. */
export interface PlainView extends PageContext {
  readonly reply: TurnReply;
  readonly event: TurnRequest['event'];
  /** The talk that was sent could not be read. */
  readonly beginsAnew: boolean;
}

/** One exchange as a page of plain forms. The answers so far travel in them, hidden, never in an address. */
export function drawPlainPage(view: PlainView): string {
  const { speak, asOf, reply, beginsAnew } = view;
  const title = speak('pages.home.title');
  const ask = reply.messages.find((message) => message.type === 'ask');
  // A browser keeps titles in its history: the question may stand there, the answer with its days may not.
  const [called = title] = ask?.text.split('\n') ?? [];
  const [said, shown] = splitWords(reply.messages.filter((message) => message !== ask));
  return drawPage(view, {
    title: reply.refused ? speak('pages.plain.refused', { title: called }) : called,
    otherLanguage: drawForm(view, drawButton(toOtherLanguage(view))),
    main: markup`<h1>${title}</h1>
<p class="lead">${speak('pages.plain.lead')}</p>
${asOf && markup`<p class="note">${asOf}</p>`}
<div id="said"${reply.refused ? markup` class="wrong"` : null}>${beginsAnew ? markup`<p class="note">${speak('pages.plain.anew')}</p>` : null}${said.map((message) => drawMessage(message, view))}</div>
${shown.map((message) => drawMessage(message, view))}
${ask ? drawAsk(ask, view) : null}
${drawForm(
  view,
  markup`<p><label for="text">${speak('pages.plain.typing')}</label><br>
<input id="text" name="text" maxlength="500"${describe('text', view)}> <button>${speak('pages.plain.send')}</button></p>`,
)}
${drawButtons(view, [
  { label: speak('pages.plain.back'), event: { type: 'command', command: 'back' } },
  { label: speak('pages.plain.startOver'), event: { type: 'command', command: 'restart' } },
])}`,
  });
}

/** What was said to the event, and the answer below it: only the words can be a reason to mend something. */
function splitWords(messages: Messages): readonly [Messages, Messages] {
  const at = messages.findIndex(({ type }) => type !== 'say');
  return at < 0 ? [messages, []] : [messages.slice(0, at), messages.slice(at)];
}

/**
 * Every form carries the whole state; its address holds the language alone, for a release that cannot read the state,
 * and leads past the head of the next page. Enter presses a form's first button, so different deeds are different forms.
 */
function drawForm({ reply: { locale, trail, unclear, question } }: PlainView, content: Markup): Markup {
  const state = JSON.stringify({ locale, trail, unclear, question });
  return markup`<form method="post" action="/chat?lang=${locale}#said" autocomplete="off">
<input type="hidden" name="state" value="${state}">
${content}
</form>`;
}

function drawButtons(view: PlainView, replies: readonly Reply<string>[]): Markup | null {
  if (replies.length === 0) return null;
  return drawForm(view, markup`<p class="choices">${replies.map(drawButton)}</p>`);
}

function drawButton({ label, event }: Reply<string>): Markup {
  return markup`<button name="event" value="${JSON.stringify(event)}"${languageOf(event)}>${label}</button>\n`;
}

function toOtherLanguage({ locale, speak }: PlainView): Reply<string> {
  const event: Incoming = { type: 'command', command: 'language', locale: otherLocale[locale] };
  return { label: speak('pages.otherLanguage'), event };
}

/** The button to another language is named in that language. */
function languageOf(event: Incoming): Markup | null {
  const isSwitch = event.type === 'command' && event.command === 'language' && event.locale !== undefined;
  return isSwitch ? markup` lang="${event.locale}"` : null;
}

function drawAsk({ question, text, replies }: Ask<string>, view: PlainView): Markup {
  const [line = '', ...hints] = text.split('\n');
  return markup`<section role="group" aria-labelledby="question">
<h2 id="question">${line}</h2>
${hints.map((hint) => markup`<p>${withPhones(hint)}</p>`)}
${isDateQuestion(question) ? drawDateFields(view) : null}
${drawButtons(view, replies)}
</section>`;
}

function drawDateFields(view: PlainView): Markup {
  const { speak, event } = view;
  const typed = isRefused('date', view) ? typedDateOf(event) : null;
  const drawField = (name: 'year' | 'month' | 'day', label: string, size: number) =>
    markup`<label>${label}<br><input name="${name}" size="${size}" maxlength="12" value="${typed?.[name] ?? ''}"${describe('date', view, 'hint')}></label>\n`;
  return drawForm(
    view,
    markup`<p id="hint">${speak('pages.plain.yearHint')}</p>
<div class="fields">
${drawField('year', speak('pages.plain.year'), 8)}${drawField('month', speak('pages.plain.month'), 2)}${drawField('day', speak('pages.plain.day'), 2)}
<button>${speak('pages.plain.next')}</button>
</div>`,
  );
}

/** Whether a field was refused, and where the reason stands. */
function describe(typed: 'text' | 'date', view: PlainView, hint?: string): Markup {
  const isWrong = isRefused(typed, view);
  const ids = [isWrong ? ['said'] : [], hint ?? []].flat().join(' ');
  return markup`${ids && markup` aria-describedby="${ids}"`} aria-invalid="${String(isWrong)}"`;
}

/** Only the field that something was typed into can be wrong. */
function isRefused(typed: 'text' | 'date', { reply, event }: PlainView): boolean {
  return reply.refused && event.type === typed;
}

function drawMessage(message: Message<string>, view: PlainView): Markup | null {
  switch (message.type) {
    case 'say':
      return markup`${message.text.split('\n').map((line) => markup`<p>${withPhones(line)}</p>`)}${drawButtons(view, message.replies ?? [])}`;
    case 'ask':
      return null;
    case 'card':
      return markup`<h2>${message.title}</h2>${message.sections.map((section) => drawSection(section, view))}`;
    case 'place':
      return markup`<address><strong>${message.name}</strong><br>${message.address}<br>${withPhones(message.phone)}</address>`;
    case 'link':
      return markup`<p><a href="${message.url}">${message.label}</a></p>`;
  }
}

function drawSection({ title, lines, sources }: Section<string>, { speak }: PlainView): Markup {
  return markup`<section><h3>${title}</h3>
<ul>${lines.map((line) => markup`<li>${withPhones(line)}</li>`)}</ul>
<p class="sources">${speak('pages.plain.sources')}</p>
<ul class="sources">${sources.map(
    ({ title: name, url, checked }) =>
      markup`<li><a href="${url}">${name}</a> ${speak('pages.plain.checked', { day: { day: checked } })}</li>`,
  )}</ul></section>`;
}
