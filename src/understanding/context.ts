export type { ReadingContext } from '../protocol/reading.ts';
