import { Injectable } from '@nestjs/common';
import {
  type JsonPage,
  JsonText,
  KeysetList,
  type KeysetOrder,
  ReadPath,
  type Statement,
} from '#platform/database';
import { clientNotFound, consentNotFound } from '../domain/client.errors';

const newestFirst: KeysetOrder = {
  name: 'newest',
  keys: [{ expression: 'consent.id', type: 'uuid' }],
  direction: 'desc',
};

const select = `consent.id, consent.purpose, consent.recipient_contact_id as "recipientContactId", consent.fields,
  consent.how_given as "howGiven", consent.given_at as "givenAt", consent.until,
  consent.withdrawn_at as "withdrawnAt", consent.created_at as "createdAt"`;

const consents = new KeysetList({
  name: 'consents',
  select,
  from: 'consents as consent',
  libraryColumn: 'consent.library_id',
  filters: { clientId: 'consent.client_id = ?' },
});

const consentOfClient: Statement = {
  name: 'consent_of_client',
  text: `select row_to_json(item)::text as json
    from consents as consent cross join lateral (select ${select}) as item
    where consent.library_id = $1 and consent.client_id = $2 and consent.id = $3`,
};

const clientById: Statement = {
  name: 'client_of_consents',
  text: `select client.id from clients as client
    where client.library_id = $1 and client.id = $2 and client.erased_at is null`,
};

/** Reads of consents, as the API shows them. A consent is never edited, so it has no version. */
@Injectable()
export class ConsentReader {
  constructor(private readonly reads: ReadPath) {}

  /** @throws DomainError not_found when there is no such client. */
  async list(
    libraryId: string,
    clientId: string,
    page: { readonly limit: number; readonly cursor?: string | undefined },
  ): Promise<JsonPage> {
    const client = await this.reads.row(libraryId, clientById, [libraryId, clientId]);
    if (!client) throw clientNotFound();
    return consents.page(this.reads, libraryId, {
      order: newestFirst,
      filters: { clientId },
      limit: page.limit,
      cursor: page.cursor,
    });
  }

  async read(libraryId: string, clientId: string, id: string): Promise<JsonText> {
    const row = await this.reads.row<{ json: string }>(libraryId, consentOfClient, [
      libraryId,
      clientId,
      id,
    ]);
    if (!row) throw consentNotFound();
    return new JsonText(row.json);
  }
}
