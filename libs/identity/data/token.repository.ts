import { Injectable } from '@nestjs/common';
import { ArrayContains, In, IsNull, MoreThan } from 'typeorm';
import { UnitOfWork } from '#platform/database';
import { type TokenType } from '../token-format';
import { TokenEntity } from './token.entity';

@Injectable()
export class TokenRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add(token: Omit<TokenEntity, 'lastUsedAt' | 'revokedAt' | 'rotatedAt'>): Promise<void> {
    await this.unitOfWork.manager.insert(TokenEntity, token);
  }

  find(libraryId: string, id: string): Promise<TokenEntity | null> {
    return this.unitOfWork.manager.findOneBy(TokenEntity, { libraryId, id });
  }

  /** Whether a partner has a token that is neither revoked nor past its time, and that opens the scope if one is named. */
  existsForPartner(
    libraryId: string,
    contactId: string,
    now: Date,
    scope?: string,
  ): Promise<boolean> {
    const inForce = {
      libraryId,
      contactId,
      type: 'partner' as const,
      revokedAt: IsNull(),
      ...(scope !== undefined && { scopes: ArrayContains([scope]) }),
    };
    return this.unitOfWork.manager.existsBy(TokenEntity, [
      { ...inForce, expiresAt: IsNull() },
      { ...inForce, expiresAt: MoreThan(now) },
    ]);
  }

  async revoke(libraryId: string, id: string, at: Date): Promise<boolean> {
    const { affected } = await this.unitOfWork.manager.update(
      TokenEntity,
      { libraryId, id, revokedAt: IsNull() },
      { revokedAt: at },
    );
    return affected === 1;
  }

  /** Lets a token end at a time, for it has a successor. @returns false when it had one before, or is revoked. */
  async rotate(libraryId: string, id: string, at: Date, expiresAt: Date): Promise<boolean> {
    const { affected } = await this.unitOfWork.manager.update(
      TokenEntity,
      { libraryId, id, rotatedAt: IsNull(), revokedAt: IsNull() },
      { rotatedAt: at, expiresAt },
    );
    return affected === 1;
  }

  async revokeAllOfUser(
    libraryId: string,
    userId: string,
    types: readonly TokenType[],
    at: Date,
  ): Promise<void> {
    await this.unitOfWork.manager.update(
      TokenEntity,
      { libraryId, userId, type: In([...types]), revokedAt: IsNull() },
      { revokedAt: at },
    );
  }

  /** The tokens of a partner, in the order in which they were issued. */
  findOfContact(libraryId: string, contactId: string): Promise<TokenEntity[]> {
    return this.unitOfWork.manager.find(TokenEntity, {
      where: { libraryId, contactId },
      order: { id: 'asc' },
    });
  }

  /** Ends the partner's tokens, and takes away what they were called. */
  async forgetAllOfContact(libraryId: string, contactId: string, at: Date): Promise<void> {
    const theirs = { libraryId, contactId };
    await this.unitOfWork.manager.update(
      TokenEntity,
      { ...theirs, revokedAt: IsNull() },
      { revokedAt: at },
    );
    await this.unitOfWork.manager.update(TokenEntity, theirs, { name: '' });
  }

  async revokeLinksOfUser(
    libraryId: string,
    userId: string,
    scope: string,
    at: Date,
  ): Promise<boolean> {
    const { affected } = await this.unitOfWork.manager.update(
      TokenEntity,
      { libraryId, userId, type: 'link', scopes: ArrayContains([scope]), revokedAt: IsNull() },
      { revokedAt: at },
    );
    return (affected ?? 0) > 0;
  }
}
