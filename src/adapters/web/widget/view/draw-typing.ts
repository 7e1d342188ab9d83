import { html, type TemplateResult } from 'lit/html.js';
import type { Page } from './page.ts';

/** The line to type anything into: an answer, a question, a correction. The words stay in it until they are taken. */
export function drawTyping({ speak, take }: Page): TemplateResult {
  return html`<form
    class="typing"
    autocomplete="off"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const line = (event.currentTarget as HTMLFormElement).elements.namedItem('words') as HTMLInputElement;
      const text = line.value.trim();
      if (text === '') {
        line.setCustomValidity(speak('widget.typing.empty'));
        line.reportValidity();
      } else take({ type: 'text', text });
    }}
  >
    <label for="words">${speak('widget.typing.hint')}</label>
    <div class="line">
      <input
        id="words"
        name="words"
        maxlength="500"
        enterkeyhint="send"
        data-typing
        @input=${({ currentTarget }: InputEvent) => (currentTarget as HTMLInputElement).setCustomValidity('')}
      />
      <button class="send">${speak('widget.typing.send')}</button>
    </div>
  </form>`;
}
