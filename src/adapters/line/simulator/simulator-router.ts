import express, { type Response, type Router } from 'express';
import { z } from 'zod';
import type { Locale } from '../../../protocol/language.ts';
import { newId } from './new-id.ts';
import type { Person, Platform } from './platform.ts';

interface SimulatorFiles {
  readonly pages: Readonly<Record<Locale, string>>;
  readonly script: string;
  readonly style: string;
}

/** Whoever acts is the one named: an act says nothing of its source. */
const act = z.looseObject({ type: z.string(), source: z.undefined().optional() });
const actRequest = z.object({ userId: z.string(), act });
const menuRequest = z.object({ userId: z.string(), switchTo: z.string().optional() });

/** The page may load and send nothing but from and to this server. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'";

/**
 * The page with the phones, and what it asks for while it runs. Each page has people of its own, whose ids nobody else
 * can guess: who names them sees and does what is theirs, and nothing of anybody else's.
 */
export function createSimulatorRouter(platform: Platform, files: SimulatorFiles): Router {
  const router = express.Router();
  const watching = new Map<Response, ReadonlySet<string | null>>();
  platform.watch((traffic) => {
    for (const [response, people] of watching)
      if (people.has(traffic.userId)) response.write(`data: ${JSON.stringify(traffic)}\n\n`);
  });

  router.get('/', (request, response) => {
    const locale = request.query['lang'] === 'en' ? 'en' : 'ja';
    response.set('content-security-policy', policy).type('html').send(files.pages[locale]);
  });
  router.get('/simulator.js', (_request, response) => {
    response.type('text/javascript').send(files.script);
  });
  router.get('/simulator.css', (_request, response) => {
    response.type('text/css').send(files.style);
  });
  router.get('/traffic', (request, response) => {
    response.set({ 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': open\n\n');
    watching.set(response, new Set(String(request.query['people']).split(',')));
    response.on('close', () => watching.delete(response));
  });
  router.get('/menus/:file', (request, response) => {
    const image = platform.richMenus.imageOf(request.params.file.replace(/\.png$/, ''));
    if (image === null) response.sendStatus(404);
    else response.type('png').send(Buffer.from(image));
  });

  router.use(express.json());
  router.post('/people', (_request, response) => {
    const people: readonly Person[] = [newPerson('ja'), newPerson('en')];
    for (const person of people) platform.add(person);
    response.json(people);
  });
  router.post('/acts', async (request, response) => {
    const parsed = actRequest.safeParse(request.body);
    if (!parsed.success) {
      response.status(400).json({ message: 'Expected {"userId", "act"}' });
      return;
    }
    if (!platform.knows(parsed.data.userId)) {
      response.status(404).json(nobody);
      return;
    }
    const { userId, act } = parsed.data;
    response.json({ status: await platform.act(userId, act) });
  });
  router.post('/menus', (request, response) => {
    const parsed = menuRequest.safeParse(request.body);
    if (!parsed.success) {
      response.status(400).json({ message: 'Expected {"userId"}' });
      return;
    }
    if (!platform.knows(parsed.data.userId)) {
      response.status(404).json(nobody);
      return;
    }
    const { userId, switchTo } = parsed.data;
    if (switchTo !== undefined) platform.richMenus.switchTo(userId, switchTo);
    response.json(platform.richMenus.shownTo(userId));
  });
  return router;
}

const nobody = { message: 'There is no such person' };

function newPerson(language: string): Person {
  return { userId: `U${newId()}`, language };
}
