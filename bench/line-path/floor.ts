/**
 * The floor: what any bot that loses nothing must do, and nothing else. Bare `node:http`, the signature, one group
 * commit (event id, session, message to send) with `synchronous=FULL`, the 200, and the same client for the reply.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createClient } from '../../src/adapters/line/client.ts';

const {
  LINE_CHANNEL_SECRET: secret = '',
  LINE_API_BASE_URL: line = '',
  KOSHIN_DATA: folder = '.',
} = process.env;
const client = createClient('token', line);
const database = new DatabaseSync(join(folder, 'floor.db'));
database.exec(`pragma journal_mode = wal; pragma synchronous = full;
  create table seen (id text primary key) without rowid;
  create table sessions (user text primary key, kept text not null) without rowid;
  create table outbox (id integer primary key, token text not null, body text not null)`);
const see = database.prepare('insert or ignore into seen values (?)');
const read = database.prepare('select kept from sessions where user = ?');
const keep = database.prepare(
  'insert into sessions values (?, ?) on conflict (user) do update set kept = excluded.kept',
);
const say = database.prepare('insert into outbox (token, body) values (?, ?)');
const said = database.prepare('delete from outbox where id = ?');

interface Event {
  readonly webhookEventId: string;
  readonly replyToken: string;
  readonly source: { readonly userId: string };
}
type Job = { readonly events: readonly Event[]; readonly done: () => void };
let jobs: Job[] = [];
let sent: number[] = [];
let planned = false;

function plan(): void {
  if (planned) return;
  planned = true;
  setImmediate(commit);
}

function commit(): void {
  planned = false;
  const [group, gone] = [jobs, sent];
  jobs = [];
  sent = [];
  const letters: { id: number; token: string; text: string }[] = [];
  database.exec('begin immediate');
  for (const id of gone) said.run(id);
  for (const { events } of group)
    for (const { webhookEventId, replyToken, source } of events) {
      if (see.run(webhookEventId).changes === 0) continue;
      const kept = (read.get(source.userId) as { kept: string } | undefined)?.kept ?? '0';
      const text = String(Number(kept) + 1);
      keep.run(source.userId, text);
      const { lastInsertRowid } = say.run(replyToken, text);
      letters.push({ id: Number(lastInsertRowid), token: replyToken, text });
    }
  database.exec('commit');
  for (const { done } of group) done();
  for (const { id, token, text } of letters)
    client.reply(token, [{ type: 'text', text }], AbortSignal.timeout(5000)).then(() => {
      sent.push(id);
      plan();
    });
}

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const body = Buffer.concat(chunks);
    const signature = createHmac('sha256', secret).update(body).digest();
    if (!timingSafeEqual(signature, Buffer.from(String(request.headers['x-line-signature']), 'base64'))) {
      response.writeHead(401).end();
      return;
    }
    const { events } = JSON.parse(body.toString()) as { events: readonly Event[] };
    jobs.push({ events, done: () => response.writeHead(200).end() });
    plan();
  });
}).listen(Number(process.env['PORT']), () => console.log('The floor is ready: '));
