import type { PlainDate } from '../../protocol/day.ts';
import type { QuestionId } from '../../protocol/question.ts';
import { rangeOf } from '../../rules/check-answer.ts';
import { addDays, addMonths } from '../../rules/day.ts';

/** Where a date picker opens and how far it goes. */
interface PickerRange {
  readonly initial: PlainDate;
  readonly min: PlainDate;
  readonly max: PlainDate;
}

/**
 * The days a picker offers. It opens in the middle of what is likely, so that nobody scrolls through decades: LINE's
 * own choice would be today. What it lets through may still be refused by the rules.
 */
export function pickerRange(question: QuestionId, today: PlainDate): PickerRange {
  return { initial: likelyDay(question, today), ...rangeOf(question, today) };
}

function likelyDay(question: QuestionId, today: PlainDate): PlainDate {
  switch (question) {
    case 'birthday':
      return '1970-01-01';
    case 'issued':
      return addMonths(today, -5 * 12 + 2);
    case 'cardExpiry':
      return addMonths(today, 5 * 12);
    default:
      return addDays(today, 30);
  }
}
