import { Injectable } from '@nestjs/common';
import {
  type JsonPage,
  type JsonResource,
  KeysetList,
  type KeysetOrder,
  type PageRequest,
  ReadPath,
  SingleRead,
} from '#platform/database';
import { type AgreementKind } from '../domain/agreement';
import { agreementNotFound } from '../domain/agreement.errors';

export interface AgreementListRequest extends PageRequest {
  readonly contactId?: string | undefined;
  readonly partnershipId?: string | undefined;
  readonly kind?: AgreementKind | undefined;
  /** Those that hold on this day. */
  readonly inForceOn?: string | undefined;
  /** Those whose last day is known, and is this one or earlier. */
  readonly endingBy?: string | undefined;
}

const parties = (columns: string): string => `(
    select coalesce(json_agg(${columns} order by party.position), '[]')
    from agreement_contacts as party
    join contacts as contact on contact.library_id = party.library_id and contact.id = party.contact_id
    where party.library_id = agreement.library_id and party.agreement_id = agreement.id)`;

const row = {
  select: `agreement.id, ${parties('contact.id')} as "contactIds",
    ${parties(`json_build_object('id', contact.id, 'name', contact.name)`)} as contacts,
    agreement.partnership_id as "partnershipId", agreement.kind, agreement.number,
    agreement.signed_on as "signedOn", agreement.signed_for_us as "signedForUs",
    agreement.signed_for_them as "signedForThem", agreement.in_force_from as "inForceFrom",
    agreement.in_force_to as "inForceTo", agreement.ended_on as "endedOn",
    agreement.notice_days as "noticeDays", agreement.renewal, agreement.we_give as "weGive",
    agreement.they_give as "theyGive", agreement.we_promote as "wePromote",
    agreement.they_promote as "theyPromote", agreement.document_url as "documentUrl",
    agreement.document_sha256 as "documentSha256",
    agreement.respond_within_working_days as "respondWithinWorkingDays",
    agreement.first_news_within_days as "firstNewsWithinDays",
    agreement.news_every_days as "newsEveryDays", agreement.services,
    agreement.client_fields as "clientFields", agreement.retention_months as "retentionMonths",
    agreement.created_at as "createdAt", agreement.version`,
  from: 'agreements as agreement',
  libraryColumn: 'agreement.library_id',
};

/** As `lastDayOf` says it. */
const lastDay = `coalesce(agreement.ended_on,
    case when agreement.renewal <> 'renews_itself' then agreement.in_force_to end, 'infinity')`;

/** As `isInForce` says it. */
const holdsOn = `agreement.signed_on is not null and agreement.in_force_from <= ?::date
  and ${lastDay} >= ?::date`;

const list = new KeysetList({
  name: 'agreements',
  ...row,
  filters: {
    contactId: `exists (select from agreement_contacts as party where party.library_id = agreement.library_id
      and party.agreement_id = agreement.id and party.contact_id = ?)`,
    partnershipId: 'agreement.partnership_id = ?',
    kind: 'agreement.kind = ?',
    inForceOn: holdsOn,
    endingBy: `${lastDay} <= ?::date`,
  },
});

const single = new SingleRead({
  name: 'agreement',
  ...row,
  key: 'agreement.id',
  versionColumn: 'agreement.version',
});

const newestFirst: KeysetOrder = {
  name: 'newest',
  keys: [{ expression: 'agreement.id', type: 'uuid' }],
  direction: 'desc',
};

/** Agreements as the API shows them. */
@Injectable()
export class AgreementReader {
  constructor(private readonly reads: ReadPath) {}

  /** The newest first. */
  list(libraryId: string, { limit, cursor, ...filters }: AgreementListRequest): Promise<JsonPage> {
    return list.page(this.reads, libraryId, { order: newestFirst, filters, limit, cursor });
  }

  /** @throws DomainError not_found. */
  async read(libraryId: string, id: string): Promise<JsonResource> {
    const agreement = await single.find(this.reads, libraryId, id);
    if (!agreement) throw agreementNotFound();
    return agreement;
  }
}
