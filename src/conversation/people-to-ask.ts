/** For a page that can no longer hold the talk itself. */
export { peopleToAsk } from '../flows/people-to-ask.ts';
