import { Injectable } from '@nestjs/common';
import { ContactsService } from '#contacts';
import { LibrariesService, type PartnerCaller } from '#identity';
import { notFound } from '#kernel';

/** Whom a partner's token stands for, and what it opens. */
export interface PartnerAccount {
  readonly library: { readonly id: string; readonly name: string; readonly timeZone: string };
  readonly contact: { readonly id: string; readonly name: string };
  readonly token: {
    readonly id: string;
    readonly scopes: readonly string[];
    readonly expiresAt: Date | null;
  };
}

@Injectable()
export class PartnerAccountService {
  constructor(
    private readonly libraries: LibrariesService,
    private readonly contacts: ContactsService,
  ) {}

  async read({ libraryId, contactId, ...token }: PartnerCaller): Promise<PartnerAccount> {
    const [library, contact] = await Promise.all([
      this.libraries.find(libraryId),
      this.contacts.find(libraryId, contactId),
    ]);
    if (!contact) throw notFound('contact_not_found');
    return {
      library: { id: library.id, name: library.name, timeZone: library.timeZone },
      contact: { id: contact.id, name: contact.name },
      token: { id: token.tokenId, scopes: token.scopes, expiresAt: token.expiresAt },
    };
  }
}
