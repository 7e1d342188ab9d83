import { drawCard } from './view/draw-card.ts';
import { drawCounters } from './view/draw-counters.ts';
import type { AnswerDrawing } from './view/page.ts';

/** What only an answer needs: the code that decides, and the drawing of it. Fetched after the first question stands. */
export { decideRenewal as decide } from '../../../rules/decide-renewal.ts';
export const drawing: AnswerDrawing = { drawCard, drawCounters };
