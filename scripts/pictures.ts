/** `npm run pictures` draws what in `docs/` is generated from the code. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawFlow } from './draw-flow.ts';

const page = join(import.meta.dirname, '../docs/flow.md');
writeFileSync(page, drawFlow());
console.log('Drew docs/flow.md');
