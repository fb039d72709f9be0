/**
 * Input that a person can put right: a wrong option, an unknown region, a policy with a mistake.
 * It ends the program at once with its message; anything weaker is a finding, not an error.
 */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}
