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
import { memberNotFound } from '../domain/local-partnership.errors';

/** Where a contact and its survivor were both members, the survivor's row speaks for them. */
export const visibleMembers = `local_partnership_members as member
    join contacts as contact on contact.library_id = member.library_id and contact.id = member.contact_id
      and contact.merged_into is null`;

/** As `standingOf` says it. */
const standing = `case
      when member.withdrawn_at is not null then 'withdrawn'
      when member.confirmed_version = partnership.goals_version then 'confirmed'
      when member.confirmed_version is not null then 'outdated'
      when member.asked_version is not null then 'asked'
      else 'not_asked' end`;

const row = {
  select: `member.id, member.local_partnership_id as "localPartnershipId", member.contact_id as "contactId",
    json_build_object('id', contact.id, 'name', contact.name) as contact, member.role,
    ${standing} as standing, member.asked_at as "askedAt", member.confirmed_on as "confirmedOn",
    member.confirmed_version as "confirmedVersion", member.withdrawn_at as "withdrawnAt",
    member.withdrawal_note as "withdrawalNote", member.created_at as "createdAt", member.version`,
  from: `${visibleMembers}
    join local_partnerships as partnership on partnership.library_id = member.library_id
      and partnership.id = member.local_partnership_id`,
  libraryColumn: 'member.library_id',
};

const list = new KeysetList({
  name: 'local_partnership_members',
  ...row,
  filters: {
    localPartnershipId: 'member.local_partnership_id = ?',
    contactId: 'member.contact_id = ?',
  },
});

const single = new SingleRead({
  name: 'local_partnership_member',
  ...row,
  key: 'member.id',
  versionColumn: 'member.version',
});

const inOrder: KeysetOrder = {
  name: 'oldest',
  keys: [{ expression: 'member.id', type: 'uuid' }],
  direction: 'asc',
};

const confirmations = new KeysetList({
  name: 'local_partnership_confirmations',
  select: `confirmation.id, confirmation.goals_version as "goalsVersion", confirmation.goals,
    confirmation.confirmed_on as "confirmedOn", confirmation.way, confirmation.person_name as "personName",
    confirmation.note, confirmation.recorded_by as "recordedBy", confirmation.created_at as "createdAt"`,
  from: 'local_partnership_confirmations as confirmation',
  libraryColumn: 'confirmation.library_id',
  filters: { memberId: 'confirmation.member_id = ?' },
});

const newestFirst: KeysetOrder = {
  name: 'newest',
  keys: [{ expression: 'confirmation.id', type: 'uuid' }],
  direction: 'desc',
};

/** Members and what they confirmed, as the API shows them. */
@Injectable()
export class MemberReader {
  constructor(private readonly reads: ReadPath) {}

  /** In the order in which they came. */
  list(
    libraryId: string,
    {
      limit,
      cursor,
      ...filters
    }: PageRequest & {
      readonly localPartnershipId?: string | undefined;
      readonly contactId?: string | undefined;
    },
  ): Promise<JsonPage> {
    return list.page(this.reads, libraryId, { order: inOrder, filters, limit, cursor });
  }

  /** @throws DomainError not_found. */
  async read(libraryId: string, id: string): Promise<JsonResource> {
    const member = await single.find(this.reads, libraryId, id);
    if (!member) throw memberNotFound();
    return member;
  }

  /** The newest first. @throws DomainError not_found. */
  async confirmations(
    libraryId: string,
    memberId: string,
    { limit, cursor }: PageRequest,
  ): Promise<JsonPage> {
    await this.read(libraryId, memberId);
    const order = newestFirst;
    return confirmations.page(this.reads, libraryId, {
      ...{ order, filters: { memberId }, limit, cursor },
    });
  }
}
