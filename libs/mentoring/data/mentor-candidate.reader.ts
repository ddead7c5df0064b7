import { Injectable } from '@nestjs/common';
import { ReadPath, type Statement } from '#platform/database';
import { type MeetingMode } from '../domain/profile/meeting-mode';
import { type SpokenLanguage } from '../domain/profile/spoken-language';
import { type WeeklySlot } from '../domain/profile/weekly-slot';
import { type Term } from '../domain/vocabulary/vocabulary';
import { type Circle, first, MentorFitReader } from './mentor-fit.reader';

/** A mentor as PostgreSQL tells of them; the rules read codes and clocks. */
export interface CandidateRow {
  readonly id: string;
  readonly terms: readonly Term[];
  readonly industries: readonly string[];
  readonly conflictIndustries: readonly string[];
  readonly stages: readonly string[];
  readonly languages: readonly SpokenLanguage[];
  readonly modes: readonly MeetingMode[];
  readonly branchIds: readonly string[];
  readonly slots: readonly WeeklySlot[];
  readonly timeZone: string;
  readonly capacity: number;
  readonly inUse: number;
  readonly pausedUntil: string | null;
  readonly isVerified: boolean;
  readonly isArchived: boolean;
  readonly isExcluded: boolean;
}

/** What of a request decides who is looked at. */
export interface CandidateWish {
  readonly id: string;
  readonly clientId: string;
  readonly terms: readonly Term[];
  readonly languages: readonly string[];
  /** The day of the library's calendar. */
  readonly today: string;
}

const select = `
  select profile.id,
    (select coalesce(json_agg(json_build_object('code', term.code, 'topic', term.topic)), '[]')
      from mentor_terms as term
      where term.library_id = profile.library_id and term.profile_id = profile.id) as terms,
    profile.industries, profile.conflict_industries as "conflictIndustries", profile.stages, profile.languages,
    profile.modes,
    array(select branch.branch_id::text from mentor_branches as branch
      where branch.library_id = profile.library_id and branch.profile_id = profile.id) as "branchIds",
    profile.slots, profile.time_zone as "timeZone", profile.capacity, load.in_use as "inUse",
    profile.paused_until::text as "pausedUntil", profile.verified_at is not null as "isVerified",
    (profile.archived_at is not null or contact.archived_at is not null) as "isArchived",
    exists (select from mentor_exclusions as exclusion
      where exclusion.library_id = profile.library_id and exclusion.profile_id = profile.id
        and exclusion.client_id = $3::uuid) as "isExcluded"
  from mentor_profiles as profile
  join contacts as contact on contact.library_id = profile.library_id and contact.id = profile.contact_id
  cross join lateral (
    select count(*)::integer as in_use from mentoring_matches as taken
    where taken.library_id = profile.library_id and taken.profile_id = profile.id and taken.ended_at is null
  ) as load
  where profile.library_id = $1 and profile.id = any ($2::uuid[])`;

const anybody: Statement = { name: 'mentor_candidate', text: select };

/** Who can be proposed at all, as far as it is cheap to see; the rules look again at each who is read. */
const free: Statement = {
  name: 'free_mentor_candidates',
  text: `${select}
    and profile.archived_at is null and contact.archived_at is null and profile.verified_at is not null
    and (profile.paused_until is null or profile.paused_until < $4) and load.in_use < profile.capacity
    and (cardinality($5::text[]) = 0 or jsonb_array_length(profile.languages) = 0
      or exists (select from jsonb_array_elements(profile.languages) as spoken
        where spoken ->> 'language' = any ($5::text[])))
    and not exists (select from mentoring_matches as tried
      where tried.library_id = $1 and tried.request_id = $6 and tried.profile_id = profile.id)`,
};

/** Tests hold its plan to its indexes. */
export const freeCandidates = free;

/** Mentors are looked at so many at a time. */
const pageSize = 600;

/** Reads mentors who may suit a request. */
@Injectable()
export class MentorCandidateReader {
  constructor(
    private readonly reads: ReadPath,
    private readonly fits: MentorFitReader,
  ) {}

  /** The first so many who are free, of those who offer most of what is wanted. */
  async find(libraryId: string, wish: CandidateWish, most: number): Promise<CandidateRow[]> {
    const found: CandidateRow[] = [];
    const circles: readonly Circle[] = wish.terms.length === 0 ? ['any'] : ['exact', 'near'];
    for (const circle of circles) {
      let after = first;
      for (let isThereMore = true; isThereMore && found.length < most;) {
        const page = await this.fits.find(libraryId, circle, wish, after, pageSize);
        found.push(
          ...(await this.readFree(
            libraryId,
            wish,
            page.map(({ profileId }) => profileId),
          )),
        );
        isThereMore = page.length === pageSize;
        after = page.at(-1) ?? after;
      }
    }
    return found.slice(0, most);
  }

  /** Whoever it is, free or not. */
  async findOne(
    libraryId: string,
    clientId: string,
    profileId: string,
  ): Promise<CandidateRow | undefined> {
    const values = [libraryId, [profileId], clientId];
    return this.reads.row<CandidateRow & object>(libraryId, anybody, values);
  }

  /** Whoever they are, free or not; of exclusions nothing is said. */
  findAll(libraryId: string, profileIds: readonly string[]): Promise<CandidateRow[]> {
    return this.reads.rows<CandidateRow & object>(libraryId, anybody, [
      libraryId,
      profileIds,
      null,
    ]);
  }

  /** In the order of the ids. */
  private async readFree(
    libraryId: string,
    { id, clientId, languages, today }: CandidateWish,
    ids: readonly string[],
  ): Promise<CandidateRow[]> {
    const values = [libraryId, ids, clientId, today, languages, id];
    const rows = await this.reads.rows<CandidateRow & object>(libraryId, free, values);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((one) => byId.get(one) ?? []);
  }
}
