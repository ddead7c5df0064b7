/** The fewest characters of a password: length is what counts (NIST SP 800-63B, section 3.1.1.2). */
export const SHORTEST_PASSWORD = 12;

/** More than this is refused, so that nobody makes us hash a novel. */
export const LONGEST_PASSWORD = 200;

/** Shorter names are parts of so many words that nobody guesses a password by them. */
const SHORTEST_TELLING_NAME = 4;

/** Why this password cannot be taken, as a key of `invalid.<code>`; undefined when it can. */
export function passwordFault(password: string, email: string): string | undefined {
  const characters = Array.from(password);
  if (characters.length < SHORTEST_PASSWORD) return 'password_too_short';
  if (characters.length > LONGEST_PASSWORD) return 'password_too_long';
  if (new Set(characters).size < 5) return 'password_too_simple';
  const [name = ''] = email.toLowerCase().split('@');
  if (name.length >= SHORTEST_TELLING_NAME && password.toLowerCase().includes(name)) {
    return 'password_holds_email';
  }
  return undefined;
}
