import { LONGEST_PASSWORD, passwordFault, SHORTEST_PASSWORD } from './password.rules';

const email = 'anna.nowak@biblioteka.example.org';

describe('a password', () => {
  it.each([
    'correct horse battery staple',
    'тихий ранок над Дніпром',
    'zażółć gęślą jaźń',
    '🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔🐧',
  ])('may be in any letters: %s', (password) => {
    expect(passwordFault(password, email)).toBeUndefined();
  });

  it('counts in characters, not in the units that a computer keeps them in', () => {
    const foxes = '🦊🐻🐼🐨🐯🦁';
    expect(foxes.length).toBe(SHORTEST_PASSWORD);
    expect(passwordFault(foxes, email)).toBe('password_too_short');
  });

  it('has neither too few characters nor so many that hashing it would keep us busy', () => {
    const some = (length: number) => 'abcdefghij'.repeat(length).slice(0, length);
    expect(passwordFault(some(SHORTEST_PASSWORD - 1), email)).toBe('password_too_short');
    expect(passwordFault(some(SHORTEST_PASSWORD), email)).toBeUndefined();
    expect(passwordFault(some(LONGEST_PASSWORD), email)).toBeUndefined();
    expect(passwordFault(some(LONGEST_PASSWORD + 1), email)).toBe('password_too_long');
  });

  it('is not the same few characters again and again', () => {
    expect(passwordFault('aaaaaaaaaaaaaaaa', email)).toBe('password_too_simple');
    expect(passwordFault('abababcdcdcdabab', email)).toBe('password_too_simple');
  });

  it('does not hold the name in the e-mail address, in whatever case', () => {
    expect(passwordFault('I am Anna.Nowak really', email)).toBe('password_holds_email');
    expect(passwordFault('I am anna nowak really', email)).toBeUndefined();
  });

  it('may hold a name of a letter or three, as nearly every sentence does', () => {
    expect(passwordFault('correct horse battery staple', 'a@example.org')).toBeUndefined();
    expect(passwordFault('correct horse battery staple', 'bat@example.org')).toBeUndefined();
    expect(passwordFault('correct horse battery staple', 'horse@example.org')).toBe(
      'password_holds_email',
    );
  });
});
