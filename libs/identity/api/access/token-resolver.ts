import { Injectable } from '@nestjs/common';
import { Clock, type Language } from '#kernel';
import { ReadPath, type Statement } from '#platform/database';
import { type Principal } from '../../domain/principal';
import { type Role } from '../../domain/role';
import { isWellFormedToken, tokenHash, type TokenType } from '../../token-format';
import { PrincipalChanges } from './principal-changes';

interface ResolvedRow {
  readonly library_id: string;
  readonly library_language: Language;
  readonly library_time_zone: string;
  readonly token_id: string;
  readonly type: TokenType;
  readonly scopes: string[];
  readonly expires_at: Date | null;
  readonly contact_id: string | null;
  readonly user_id: string | null;
  readonly user_name: string | null;
  readonly user_role: Role | null;
  readonly user_language: Language | null;
}

interface Remembered {
  readonly principal: Principal;
  readonly until: number;
}

const resolveToken: Statement = {
  name: 'resolve_token',
  text: 'select * from resolve_token($1)',
};

const REMEMBERED_MILLISECONDS = 30_000;
const MOST_REMEMBERED = 10_000;

/** Whom a token stands for. Remembers for half a minute what it found, and forgets at once what changes. */
@Injectable()
export class TokenResolver {
  private readonly remembered = new Map<string, Remembered>();

  constructor(
    private readonly reads: ReadPath,
    private readonly clock: Clock,
    private readonly changes: PrincipalChanges,
  ) {
    changes.onChange((id) => {
      this.forget(id);
    });
    changes.onGap(() => {
      this.forgetAll();
    });
  }

  /** The principal of a token that is ours, in force and not revoked. */
  async resolve(token: string): Promise<Principal | undefined> {
    if (!isWellFormedToken(token)) return undefined;
    const hash = tokenHash(token);
    const key = hash.toString('base64');
    const known = this.remembered.get(key);
    const now = this.clock.now().getTime();
    const principal =
      known && known.until > now && this.changes.isFresh
        ? known.principal
        : await this.look(hash, key, now);
    return principal?.expiresAt && principal.expiresAt.getTime() <= now ? undefined : principal;
  }

  private async look(hash: Buffer, key: string, now: number): Promise<Principal | undefined> {
    this.remembered.delete(key);
    const notBefore = this.generation;
    const [row] = await this.reads.acrossLibraries<ResolvedRow>(resolveToken, [hash]);
    const principal = row && principalOf(row);
    // A notice that came while we asked may be about this very token: then do not remember.
    if (principal && notBefore === this.generation) {
      if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
      this.remembered.set(key, { principal, until: now + REMEMBERED_MILLISECONDS });
    }
    return principal;
  }

  private generation = 0;

  private forgetAll(): void {
    this.generation += 1;
    this.remembered.clear();
  }

  private forget(id: string): void {
    this.generation += 1;
    for (const [key, { principal }] of this.remembered) {
      const ids = [principal.tokenId, principal.libraryId];
      if ('userId' in principal && principal.userId) ids.push(principal.userId);
      if (ids.includes(id)) this.remembered.delete(key);
    }
  }
}

function principalOf(row: ResolvedRow): Principal | undefined {
  const holder = {
    libraryId: row.library_id,
    libraryLanguage: row.library_language,
    libraryTimeZone: row.library_time_zone,
    tokenId: row.token_id,
    scopes: row.scopes,
    expiresAt: row.expires_at,
  };
  if (row.type === 'link') {
    return {
      ...holder,
      type: row.type,
      userId: row.user_id,
      contactId: row.contact_id,
      language: row.user_language ?? row.library_language,
    };
  }
  if (row.type === 'partner') {
    return row.contact_id ? { ...holder, type: row.type, contactId: row.contact_id } : undefined;
  }
  if (!row.user_id || !row.user_role) return undefined;
  return {
    ...holder,
    type: row.type,
    userId: row.user_id,
    name: row.user_name ?? '',
    role: row.user_role,
    language: row.user_language ?? row.library_language,
  };
}
