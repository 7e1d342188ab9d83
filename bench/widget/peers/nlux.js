import '@nlux/themes/nova.css';
import { createAiChat } from '@nlux/core';
import { answer, greeting } from './script.ts';

export function start(mount) {
  createAiChat()
    .withAdapter({ batchText: async (line) => answer(line) })
    .withInitialConversation([{ role: 'assistant', message: greeting }])
    .withDisplayOptions({ height: 640, themeId: 'nova' })
    // As fast as it can, by no word-by-word animation. Told that an answer is complete, it may drop the last words of it on
    // a busy machine; so it is not told.
    .withMessageOptions({ skipStreamingAnimation: true, waitTimeBeforeStreamCompletion: 'never' })
    .mount(mount);
}
