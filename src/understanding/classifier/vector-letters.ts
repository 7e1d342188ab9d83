/** Three numbers stand in one letter: each minus one, nought or one. */
const inOne = 3;
const first = '?'.charCodeAt(0);

/** @param numbers minus one, nought or one, as many as can be divided by three */
export function lettersOf(numbers: readonly number[]): string {
  const letters: number[] = [];
  for (let place = 0; place < numbers.length; place += inOne) {
    const [one = 0, two = 0, three = 0] = numbers.slice(place, place + inOne);
    letters.push(first + 9 * (one + 1) + 3 * (two + 1) + (three + 1));
  }
  return letters.map((code) => String.fromCharCode(code)).join('');
}

/** What `lettersOf` was given. */
export function numbersIn(letters: string): Int8Array {
  const numbers = new Int8Array(letters.length * inOne);
  for (let place = 0; place < letters.length; place += 1) {
    const code = letters.charCodeAt(place) - first;
    numbers.set([Math.floor(code / 9) - 1, (Math.floor(code / 3) % 3) - 1, (code % 3) - 1], place * inOne);
  }
  return numbers;
}
