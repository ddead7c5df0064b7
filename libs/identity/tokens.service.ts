import { Injectable } from '@nestjs/common';
import { type Caller, Clock, DomainError, newId, notFound } from '#kernel';
import { AuditTrail } from '#platform/audit';
import { Settings } from '#platform/config';
import { UnitOfWork } from '#platform/database';
import { TokenRepository } from './data/token.repository';
import { type PartnerCaller } from './domain/principal';
import { endOfOverlap } from './domain/rotation.rules';
import { type LinkScope, type PartnerScope, type UserScope } from './domain/scopes';
import { linkToken, newToken, tokenHash, type TokenType } from './token-format';

/** A token as it is shown: once, to whom it belongs. */
export interface IssuedToken {
  readonly id: string;
  readonly token: string;
  readonly expiresAt: Date | null;
}

interface TokenRequest {
  readonly type: TokenType;
  readonly name: string | null;
  readonly userId: string | null;
  readonly contactId: string | null;
  readonly scopes: readonly string[];
  readonly expiresAt: Date | null;
}

const SESSION_MILLISECONDS = 7 * 24 * 60 * 60 * 1000;

/** Issues and revokes tokens of every type. */
@Injectable()
export class TokensService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tokens: TokenRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  issueSession(caller: Caller, userId: string): Promise<IssuedToken> {
    const expiresAt = new Date(this.clock.now().getTime() + SESSION_MILLISECONDS);
    const scopes: UserScope[] = ['read', 'write'];
    return this.issue(caller, {
      type: 'session',
      name: null,
      userId,
      contactId: null,
      scopes,
      expiresAt,
    });
  }

  issueUserToken(
    caller: Caller,
    userId: string,
    details: { name: string; scopes: readonly UserScope[]; expiresAt: Date | null },
  ): Promise<IssuedToken> {
    return this.issue(caller, { type: 'user', userId, contactId: null, ...details });
  }

  issuePartnerToken(
    caller: Caller,
    contactId: string,
    details: { name: string; scopes: readonly PartnerScope[]; expiresAt: Date | null },
  ): Promise<IssuedToken> {
    return this.issue(caller, { type: 'partner', userId: null, contactId, ...details });
  }

  /**
   * A private link for one purpose. Its token can be written again from its id: `linkToken`.
   * @param holder null where the feature that makes the link keeps whom it is for.
   * @param details without `expiresAt` that feature says when its time is over, too.
   */
  issueLink(
    caller: Caller,
    holder: { userId: string } | { contactId: string } | null,
    details: { scope: LinkScope; expiresAt: Date | null },
  ): Promise<IssuedToken> {
    return this.issue(caller, {
      type: 'link',
      name: null,
      userId: holder && 'userId' in holder ? holder.userId : null,
      contactId: holder && 'contactId' in holder ? holder.contactId : null,
      scopes: [details.scope],
      expiresAt: details.expiresAt,
    });
  }

  /** The token of a link that was issued, for the mail that carries it. */
  linkToken(linkId: string): string {
    return linkToken(this.settings.secretKey, linkId);
  }

  /** Whether the link's token, as we would write it now, opens it: not after the secret key was changed. */
  async canWriteLink(libraryId: string, linkId: string): Promise<boolean> {
    const link = await this.unitOfWork.run(libraryId, () => this.tokens.find(libraryId, linkId));
    return link?.hash.equals(tokenHash(this.linkToken(linkId))) ?? false;
  }

  /** @throws DomainError not_found when `isTheirs` says no, or when it was revoked before. */
  async revoke(
    caller: Caller,
    id: string,
    isTheirs: (token: {
      userId: string | null;
      contactId: string | null;
      type: TokenType;
    }) => boolean,
  ): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const token = await this.tokens.find(caller.libraryId, id);
      if (!token || !isTheirs(token)) throw notFound('token_not_found');
      const revoked = await this.tokens.revoke(caller.libraryId, id, this.clock.now());
      if (!revoked) throw notFound('token_not_found');
      await this.audit.record(caller, {
        action: 'token.revoked',
        subjectType: 'token',
        subjectId: id,
      });
    });
  }

  /**
   * Gives the holder of a partner's token its successor, with the same name, scopes and expiry: only the library
   * gives more. The old one lives on for the overlap and has no second successor, so whoever finds it in an old
   * configuration cannot stay.
   * @throws DomainError conflict `token_rotated_before`.
   */
  async rotate(caller: PartnerCaller, overlapHours: number): Promise<IssuedToken> {
    const { libraryId, tokenId, contactId } = caller;
    return this.unitOfWork.run(libraryId, async () => {
      const token = await this.tokens.find(libraryId, tokenId);
      if (!token) throw notFound('token_not_found');
      const now = this.clock.now();
      const expiresAt = endOfOverlap(token.expiresAt, now, overlapHours);
      if (!(await this.tokens.rotate(libraryId, tokenId, now, expiresAt))) {
        throw new DomainError('conflict', 'token_rotated_before');
      }
      await this.audit.record(caller, {
        action: 'token.rotated',
        subjectType: 'token',
        subjectId: tokenId,
        before: { expiresAt: token.expiresAt },
        after: { expiresAt },
      });
      const { type, name, userId, scopes } = token;
      return this.issue(caller, {
        type,
        name,
        userId,
        contactId,
        scopes,
        expiresAt: token.expiresAt,
      });
    });
  }

  /** Ends what a user has open; with `types` left out, every session, token and link of theirs. */
  async revokeAllOfUser(
    caller: Caller,
    userId: string,
    types: readonly TokenType[] = ['session', 'user', 'link'],
  ): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      await this.tokens.revokeAllOfUser(caller.libraryId, userId, types, this.clock.now());
      await this.audit.record(caller, {
        action: 'user.signed_out',
        subjectType: 'user',
        subjectId: userId,
        after: { types },
      });
    });
  }

  /** What a person who is a partner may know of their tokens. Inside a unit of work. */
  async exportOfContact(libraryId: string, contactId: string): Promise<readonly object[]> {
    const tokens = await this.tokens.findOfContact(libraryId, contactId);
    return tokens.map(({ name, scopes, expiresAt, lastUsedAt, revokedAt }) => {
      return { name, scopes, expiresAt, lastUsedAt, revokedAt };
    });
  }

  /** A partner is erased: nobody comes in by their tokens any more. Inside the erasure's unit of work. */
  async forgetContact(libraryId: string, contactId: string): Promise<void> {
    await this.tokens.forgetAllOfContact(libraryId, contactId, this.clock.now());
  }

  /** Ends a user's links for one purpose. @returns whether there were any in force. */
  async revokeLinksOfUser(caller: Caller, userId: string, scope: LinkScope): Promise<boolean> {
    const { libraryId } = caller;
    return this.unitOfWork.run(libraryId, async () => {
      const now = this.clock.now();
      const revoked = await this.tokens.revokeLinksOfUser(libraryId, userId, scope, now);
      if (revoked) {
        await this.audit.record(caller, {
          action: 'link.revoked',
          subjectType: 'user',
          subjectId: userId,
          after: { scope },
        });
      }
      return revoked;
    });
  }

  /** Ends the link that the caller holds. @returns whether it was still in force: nobody uses it twice. */
  endLink({ libraryId, actor }: Caller): Promise<boolean> {
    return this.unitOfWork.run(libraryId, () =>
      this.tokens.revoke(libraryId, actor.id ?? '', this.clock.now()),
    );
  }

  /** Whether a token was neither revoked nor is past its time. */
  async isInForce(libraryId: string, id: string): Promise<boolean> {
    const token = await this.unitOfWork.run(libraryId, () => this.tokens.find(libraryId, id));
    if (!token || token.revokedAt) return false;
    return token.expiresAt === null || token.expiresAt > this.clock.now();
  }

  /** Whether a partner has access: a token in force, that opens the scope if one is named. */
  partnerHasAccess(libraryId: string, contactId: string, scope?: PartnerScope): Promise<boolean> {
    return this.unitOfWork.run(libraryId, () =>
      this.tokens.existsForPartner(libraryId, contactId, this.clock.now(), scope),
    );
  }

  private issue(caller: Caller, request: TokenRequest): Promise<IssuedToken> {
    return this.unitOfWork.run(caller.libraryId, async () => {
      const id = newId();
      const token = request.type === 'link' ? this.linkToken(id) : newToken(request.type);
      await this.tokens.add({
        ...request,
        libraryId: caller.libraryId,
        id,
        hash: tokenHash(token),
        scopes: [...request.scopes],
        createdAt: this.clock.now(),
      });
      await this.audit.record(caller, {
        action: 'token.issued',
        subjectType: 'token',
        subjectId: id,
        after: { type: request.type, scopes: request.scopes, expiresAt: request.expiresAt },
      });
      return { id, token, expiresAt: request.expiresAt };
    });
  }
}
