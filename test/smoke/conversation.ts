/**
 * Starts the server as README says, `npm start`, in the folder given (default: this one), holds one whole
 * conversation with it over POST /api/turn in each language, and stops it. Any error makes the exit code 1.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort } from '../real/free-port.ts';

interface Reply {
  readonly locale: string;
  readonly trail: readonly { readonly question: string; readonly value: string }[];
  readonly unclear: number;
  readonly question: string | null;
  readonly messages: readonly { readonly type: string; readonly text?: string }[];
  readonly outcome: { readonly procedure: string; readonly certificateExpiry: string | null } | null;
}

const answers = new Map([
  ['birthday', '1985-09-15'],
  ['issued', '2021-06-10'],
  ['renewedBefore', 'first'],
  ['applicant', 'self'],
  ['lost', 'no'],
  ['ward', 'naka'],
]);

const port = await findFreePort();
const base = `http://127.0.0.1:${port}`;
const data = mkdtempSync(join(tmpdir(), 'koshin-smoke-'));
// npm put this project's own tools on the path; a stranger's shell has none of them.
const path = (process.env['PATH'] ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules'));
const server = spawn('npm', ['start'], {
  cwd: process.argv[2] ?? process.cwd(),
  env: { ...process.env, PATH: path.join(delimiter), PORT: String(port), KOSHIN_DATA: data },
  stdio: ['ignore', 'inherit', 'inherit'],
  detached: true,
});
let ended: string | null = null;
server.on('error', (error) => {
  ended = String(error);
});
server.on('exit', (code, signal) => {
  ended = `npm start ended by itself (${signal ?? code})`;
});
process.on('exit', stopServer);
// A signal alone ends the process without 'exit', and would leave the server running. 128 and the signal's number.
process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));

await waitUntilReady();
const japanese = await holdConversation('ja');
const english = await holdConversation('en');
assert.notDeepEqual(japanese, english, 'both languages said the same');
console.log(`Smoke: 2 conversations held with ${base}`);
// The server is stopped on 'exit' and not waited for.
process.exit(0);

/** Waits until the page is served, at most 60 seconds. */
async function waitUntilReady(): Promise<void> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await wait(200)) {
    assert.equal(ended, null, ended ?? '');
    const response = await fetch(base).catch(() => null);
    if (response?.ok) return;
  }
  assert.fail('the server was not ready after 60 seconds');
}

/** Answers question after question until the outcome stands, checks it and returns what was said. */
async function holdConversation(locale: 'ja' | 'en'): Promise<readonly string[]> {
  let reply = await takeTurn({ locale, trail: [], event: { type: 'start' } });
  const said = [JSON.stringify(reply.messages)];
  const asked: string[] = [];
  while (reply.question !== null) {
    const value = answers.get(reply.question);
    assert.ok(value, `unexpected question ${reply.question}`);
    assert.ok(!asked.includes(reply.question), `${reply.question} was asked twice`);
    assert.equal(reply.outcome, null, 'an outcome while a question is open');
    asked.push(reply.question);
    reply = await takeTurn({
      locale: reply.locale,
      trail: reply.trail,
      unclear: reply.unclear,
      event: { type: 'answer', question: reply.question, value },
    });
    said.push(JSON.stringify(reply.messages));
  }
  assert.deepEqual(asked, [...answers.keys()]);
  assert.equal(reply.outcome?.certificateExpiry, '2025-09-15');
  assert.equal(reply.outcome.procedure, 'renewCertificate');
  assert.ok(reply.messages.length > 0, 'the outcome was not said');
  return said;
}

/** One request to POST /api/turn. Anything but 200 throws, with the body that came. */
async function takeTurn(request: object): Promise<Reply> {
  const response = await fetch(`${base}/api/turn`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  const body = await response.text();
  assert.equal(response.status, 200, body);
  return JSON.parse(body) as Reply;
}

/** Ends npm and the server it started, and deletes what the server wrote. */
function stopServer(): void {
  if (server.pid !== undefined && ended === null) process.kill(-server.pid, 'SIGTERM');
  rmSync(data, { recursive: true, force: true });
}
