/** Four numbers stand in one letter: each minus one, nought or one. */
const inOne = 4;
/** The letters follow on from here; the backslash, which JSON writes twice, is left out. */
const first = '#'.charCodeAt(0);
const left = '\\'.charCodeAt(0);

/** @param numbers minus one, nought or one, as many as can be divided by four */
export function lettersOf(numbers: readonly number[]): string {
  const letters: string[] = [];
  for (let place = 0; place < numbers.length; place += inOne) {
    const value = numbers.slice(place, place + inOne).reduce((sum, number) => 3 * sum + number + 1, 0);
    letters.push(String.fromCharCode(first + value + (first + value >= left ? 1 : 0)));
  }
  return letters.join('');
}

/** What `lettersOf` was given. */
export function numbersIn(letters: string): Int8Array {
  const numbers = new Int8Array(letters.length * inOne);
  for (let place = 0; place < letters.length; place += 1) {
    const code = letters.charCodeAt(place);
    let value = code - first - (code > left ? 1 : 0);
    for (let back = inOne - 1; back >= 0; back -= 1) {
      numbers[place * inOne + back] = (value % 3) - 1;
      value = Math.floor(value / 3);
    }
  }
  return numbers;
}
