import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** How to get into the demo library; the database keeps the password and the token as hashes only. */
export interface DemoAccess {
  readonly libraryName: string;
  readonly signIn: { readonly email: string; readonly password: string };
  readonly partnerToken: string;
}

/** Keeps what the seeding of the demo answered, when it did seed, for this start and the later ones. */
export function keepDemoAccess(file: string, answer: unknown): DemoAccess | undefined {
  if (isDemoAccess(answer)) {
    // Written whole or not at all: nobody can say these secrets a second time.
    writeFileSync(`${file}.new`, `${JSON.stringify(answer, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
    return answer;
  }
  if (!existsSync(file)) return undefined;
  const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return isDemoAccess(kept) ? kept : undefined;
}

function isDemoAccess(value: unknown): value is DemoAccess {
  return (
    typeof value === 'object' && value !== null && 'signIn' in value && 'partnerToken' in value
  );
}
