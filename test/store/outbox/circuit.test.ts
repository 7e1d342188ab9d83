import { expect, test } from '@jest/globals';
import { makeCircuit } from '../../../src/store/outbox/circuit.ts';

test('opens after eight failures in a row, feels with one letter, and closes at the first answer', () => {
  let now = 0;
  const circuit = makeCircuit(
    () => now,
    () => 1,
  );
  const learned = Array.from({ length: 8 }, () => circuit.learn(false));
  expect(learned).toEqual([null, null, null, null, null, null, null, 'opened']);
  expect(circuit.state()).toBe('open');

  now = 500;
  expect(circuit.state()).toBe('feeling');
  circuit.feel();
  expect(circuit.state()).toBe('open');
  expect(circuit.learn(false)).toBeNull();

  now = 1400;
  expect(circuit.state()).toBe('open');
  now = 1500;
  expect(circuit.state()).toBe('feeling');
  circuit.feel();
  expect(circuit.learn(true)).toBe('closed');
  expect(circuit.state()).toBe('closed');
});

test('an answer in between starts the count anew', () => {
  const circuit = makeCircuit(
    () => 0,
    () => 1,
  );
  for (let round = 0; round < 7; round += 1) circuit.learn(false);
  circuit.learn(true);
  for (let round = 0; round < 7; round += 1) circuit.learn(false);
  expect(circuit.state()).toBe('closed');
});

test('where the one letter was not tried after all, another feels at once', () => {
  let now = 0;
  const circuit = makeCircuit(
    () => now,
    () => 1,
  );
  expect(circuit.giveBack()).toBe(false);
  for (let failure = 0; failure < 8; failure += 1) circuit.learn(false);
  expect(circuit.giveBack()).toBe(false);
  expect(circuit.state()).toBe('open');
  now = 500;
  circuit.feel();
  expect(circuit.giveBack()).toBe(true);
  expect(circuit.state()).toBe('feeling');
});

test('never rests longer than a reply token can bear, and failures already under way do not prolong it', () => {
  let now = 0;
  const circuit = makeCircuit(
    () => now,
    () => 1,
  );
  for (let failure = 0; failure < 40; failure += 1) circuit.learn(false);
  now = 500;
  expect(circuit.state()).toBe('feeling');
  for (let round = 0; round < 20; round += 1) {
    circuit.feel();
    circuit.learn(false);
    now += 5000;
    expect(circuit.state()).toBe('feeling');
  }
});
