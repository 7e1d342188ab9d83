import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { drawFlow } from '../../scripts/draw-flow.ts';

test('docs/flow.md shows the machine as it is (else: npm run pictures)', () => {
  expect(readFileSync(join(import.meta.dirname, '../../docs/flow.md'), 'utf8')).toBe(drawFlow());
});
