import { Injectable } from '@nestjs/common';
import { type Language } from '#kernel';
import {
  collations,
  type JsonPage,
  type JsonResource,
  KeysetList,
  type KeysetOrder,
  ReadPath,
  SingleRead,
} from '#platform/database';
import { profileNotFound } from '../domain/mentoring.errors';

export interface ProfileListRequest {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly archived?: boolean | undefined;
  readonly verified?: boolean | undefined;
  readonly contactId?: string | undefined;
  readonly term?: string | undefined;
  readonly language?: string | undefined;
  readonly branchId?: string | undefined;
}

const row = {
  select: `profile.id, json_build_object('id', contact.id, 'name', contact.name) as contact, profile.about,
    (select coalesce(json_agg(term.code order by term.topic, term.code), '[]') from mentor_terms as term
      where term.library_id = profile.library_id and term.profile_id = profile.id) as terms,
    profile.industries, profile.conflict_industries as "conflictIndustries", profile.stages, profile.languages,
    profile.modes,
    (select coalesce(json_agg(branch.branch_id order by branch.branch_id), '[]') from mentor_branches as branch
      where branch.library_id = profile.library_id and branch.profile_id = profile.id) as "branchIds",
    profile.slots, profile.time_zone as "timeZone", profile.capacity, profile.paused_until as "pausedUntil",
    profile.verified_at is not null as "isVerified", profile.verified_at as "verifiedAt",
    profile.archived_at as "archivedAt", profile.created_at as "createdAt", profile.updated_at as "updatedAt",
    profile.version`,
  from: `mentor_profiles as profile
    join contacts as contact on contact.library_id = profile.library_id and contact.id = profile.contact_id`,
  libraryColumn: 'profile.library_id',
};

const list = new KeysetList({
  name: 'mentor_profiles',
  ...row,
  filters: {
    archived: '(profile.archived_at is not null) = ?',
    verified: '(profile.verified_at is not null) = ?',
    contactId: 'profile.contact_id = ?',
    term: `exists (select from mentor_terms as term
      where term.library_id = profile.library_id and term.profile_id = profile.id and ? in (term.code, term.topic))`,
    language: `exists (select from jsonb_array_elements(profile.languages) as spoken where spoken ->> 'language' = ?)`,
    branchId: `exists (select from mentor_branches as branch
      where branch.library_id = profile.library_id and branch.profile_id = profile.id and branch.branch_id = ?)`,
  },
});

const single = new SingleRead({
  name: 'mentor_profile',
  ...row,
  key: 'profile.id',
  versionColumn: 'profile.version',
});

const byName = (language: Language): KeysetOrder => ({
  name: `name-${language}`,
  keys: [
    { expression: `contact.name collate ${collations[language]}`, type: 'text' },
    { expression: 'profile.id', type: 'uuid' },
  ],
  direction: 'asc',
});

/** Mentor profiles as the API shows them. */
@Injectable()
export class MentorProfileReader {
  constructor(private readonly reads: ReadPath) {}

  list(
    libraryId: string,
    language: Language,
    { limit, cursor, archived = false, ...wanted }: ProfileListRequest,
  ): Promise<JsonPage> {
    const filters = { ...wanted, archived };
    return list.page(this.reads, libraryId, { order: byName(language), filters, limit, cursor });
  }

  /** @throws DomainError not_found. */
  async read(libraryId: string, id: string): Promise<JsonResource> {
    const profile = await single.find(this.reads, libraryId, id);
    if (!profile) throw profileNotFound();
    return profile;
  }
}
