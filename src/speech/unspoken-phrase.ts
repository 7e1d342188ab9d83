/**
 * A phrase that cannot be spoken: its sentence is not in `locales/`, or a value of the sentence was not given. The
 * message names keys only, never what a resident said.
 */
export class UnspokenPhrase extends Error {
  override readonly name = 'UnspokenPhrase';

  constructor(key: string, missingParam?: string) {
    super(
      missingParam
        ? `"${key}" needs a value for {{${missingParam}}}`
        : `no sentence for "${key}" in locales/`,
    );
  }
}
