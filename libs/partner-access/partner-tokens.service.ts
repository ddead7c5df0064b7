import { Injectable } from '@nestjs/common';
import { type Caller, notFound } from '#kernel';
import { ContactsService } from '#contacts';
import { type IssuedToken, type PartnerScope, TokensService } from '#identity';

export interface PartnerTokenDetails {
  readonly name: string;
  readonly scopes: readonly PartnerScope[];
  readonly expiresAt: Date | null;
}

/** The library's side of a partner's access: giving out tokens, and taking them back. */
@Injectable()
export class PartnerTokensService {
  constructor(
    private readonly contacts: ContactsService,
    private readonly tokens: TokensService,
  ) {}

  /** @throws DomainError not_found when the library does not know the contact. */
  async issue(
    caller: Caller,
    contactId: string,
    details: PartnerTokenDetails,
  ): Promise<IssuedToken> {
    const contact = await this.contacts.find(caller.libraryId, contactId);
    if (!contact || contact.archivedAt) throw notFound('contact_not_found');
    return this.tokens.issuePartnerToken(caller, contactId, details);
  }

  /** The token opens nothing any more, within a second and in every process. */
  revoke(caller: Caller, contactId: string, tokenId: string): Promise<void> {
    return this.tokens.revoke(
      caller,
      tokenId,
      (token) => token.type === 'partner' && token.contactId === contactId,
    );
  }
}
