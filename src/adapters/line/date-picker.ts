import type { PlainDate } from '../../protocol/day.ts';
import type { QuestionId } from '../../protocol/question.ts';
import { addDays, addMonths } from '../../rules/day.ts';

/** Where a date picker opens and how far it goes. */
interface PickerRange {
  readonly initial: PlainDate;
  readonly min: PlainDate;
  readonly max: PlainDate;
}

const oldestHolder: PlainDate = '1912-07-30';
const firstCards: PlainDate = '2016-01-01';

/**
 * The days a picker offers. It opens in the middle of what is likely, so that nobody scrolls through decades: LINE's
 * own choice would be today. What it lets through may still be refused by the rules.
 */
export function pickerRange(question: QuestionId, today: PlainDate): PickerRange {
  switch (question) {
    case 'birthday':
      return { initial: '1970-01-01', min: oldestHolder, max: today };
    case 'issued':
      return { initial: addMonths(today, -5 * 12 + 2), min: firstCards, max: today };
    case 'cardExpiry':
      return { initial: addMonths(today, 5 * 12), min: firstCards, max: addMonths(today, 11 * 12) };
    default:
      return { initial: addDays(today, 30), min: firstCards, max: addMonths(today, 6 * 12) };
  }
}
