import { Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import { ReadPath, type Statement } from '#platform/database';
import { Passwords } from './passwords';
import { type IssuedToken, TokensService } from './tokens.service';

interface SignInRow {
  readonly library_id: string;
  readonly library_name: string;
  readonly user_id: string;
  readonly password_hash: string;
}

const findSignIns: Statement = {
  name: 'find_sign_ins',
  text: 'select * from find_sign_ins($1)',
};

export interface Credentials {
  readonly email: string;
  readonly password: string;
  /** Needed only by somebody with the same address and password in several libraries. */
  readonly libraryId?: string | undefined;
}

/** Signing in with an e-mail address and a password. */
@Injectable()
export class SignInService {
  constructor(
    private readonly reads: ReadPath,
    private readonly passwords: Passwords,
    private readonly tokens: TokensService,
  ) {}

  /**
   * A new session. The answer, and how long it takes, does not tell who exists.
   * @throws DomainError `unauthenticated` `wrong_credentials`; `conflict` `choose_library` (with `libraries`) when the
   *   same address and password open several.
   */
  async signIn({ email, password, libraryId }: Credentials): Promise<IssuedToken> {
    const candidates = await this.reads.acrossLibraries<SignInRow>(findSignIns, [email]);
    const wanted = candidates.filter((row) => !libraryId || row.library_id === libraryId);
    if (wanted.length === 0) await this.passwords.verifyNobodys(password);
    const opened: SignInRow[] = [];
    for (const row of wanted) {
      if (await this.passwords.verify(row.password_hash, password)) opened.push(row);
    }
    const [match, ...others] = opened;
    if (!match) throw new DomainError('unauthenticated', 'wrong_credentials');
    if (others.length > 0) throw chooseLibrary(opened);
    const actor = { kind: 'user' as const, id: match.user_id };
    return this.tokens.issueSession(
      { libraryId: match.library_id, actor, requestId: null },
      match.user_id,
    );
  }

  /** The active users with this address, in whichever libraries. Nobody outside may learn of the answer. */
  async findUsers(email: string): Promise<{ libraryId: string; userId: string }[]> {
    const rows = await this.reads.acrossLibraries<SignInRow>(findSignIns, [email]);
    return rows.map((row) => ({ libraryId: row.library_id, userId: row.user_id }));
  }
}

function chooseLibrary(opened: readonly SignInRow[]): DomainError {
  const libraries = opened.map(({ library_id: id, library_name: name }) => ({ id, name }));
  return new DomainError('conflict', 'choose_library', { extensions: { libraries } });
}
