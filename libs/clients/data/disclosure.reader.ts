import { Injectable } from '@nestjs/common';
import {
  type JsonPage,
  KeysetList,
  type KeysetOrder,
  ReadPath,
  type Statement,
} from '#platform/database';
import { type DisclosureDoor } from '../domain/disclosure';

const newestFirst: KeysetOrder = {
  name: 'newest',
  keys: [{ expression: 'disclosure.id', type: 'uuid' }],
  direction: 'desc',
};

const disclosures = new KeysetList({
  name: 'disclosures',
  select: `disclosure.id, disclosure.client_id as "clientId", disclosure.referral_id as "referralId",
    disclosure.match_id as "matchId", disclosure.consent_id as "consentId",
    case when recipient.id is not null
      then json_build_object('id', recipient.id, 'name', recipient.name) end as recipient,
    disclosure.fields, disclosure.door, disclosure.occurred_at as "at",
    json_build_object('kind', disclosure.actor_kind, 'id', disclosure.actor_id,
      'name', coalesce(actor_user.name, actor_token.name)) as by`,
  from: `disclosures as disclosure
    left join contacts as recipient
      on recipient.library_id = disclosure.library_id and recipient.id = disclosure.recipient_contact_id
    left join users as actor_user on disclosure.actor_kind = 'user'
      and actor_user.library_id = disclosure.library_id and actor_user.id = disclosure.actor_id
    left join tokens as actor_token on disclosure.actor_kind in ('partner', 'link')
      and actor_token.library_id = disclosure.library_id and actor_token.id = disclosure.actor_id`,
  libraryColumn: 'disclosure.library_id',
  filters: { clientId: 'disclosure.client_id = ?', referralId: 'disclosure.referral_id = ?' },
});

const receiptsOfReferrals: Statement = {
  name: 'receipts_of_referrals',
  text: `select disclosure.referral_id as "referralId", disclosure.fields
    from disclosures as disclosure
    where disclosure.library_id = $1 and disclosure.recipient_contact_id = $2 and disclosure.door = $3
      and disclosure.referral_id = any ($4::uuid[])`,
};

/** That these fields of a referral's client were passed on. */
export interface Receipt {
  readonly referralId: string;
  readonly fields: readonly string[];
}

/** Whose, or which referral's, receipts are asked for. */
type DisclosuresOf = { readonly clientId: string } | { readonly referralId: string };

/** Reads of receipts, as the API shows them. */
@Injectable()
export class DisclosureReader {
  constructor(private readonly reads: ReadPath) {}

  /** The newest first. Whether there is such a client or referral is the caller's to know. */
  list(
    libraryId: string,
    filters: DisclosuresOf,
    { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
  ): Promise<JsonPage> {
    return disclosures.page(this.reads, libraryId, { order: newestFirst, filters, limit, cursor });
  }

  findReceipts(
    libraryId: string,
    contactId: string,
    door: DisclosureDoor,
    referralIds: readonly string[],
  ): Promise<Receipt[]> {
    return this.reads.rows<Receipt>(libraryId, receiptsOfReferrals, [
      libraryId,
      contactId,
      door,
      referralIds,
    ]);
  }
}
