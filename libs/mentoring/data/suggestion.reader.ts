import { Injectable } from '@nestjs/common';
import {
  type JsonPage,
  type JsonResource,
  KeysetList,
  type KeysetOrder,
  ReadPath,
  SingleRead,
} from '#platform/database';

const row = {
  select: `suggestion.id, suggestion.request_id as "requestId", suggestion.weights_version as "weightsVersion",
    suggestion.considered, suggestion.created_at as "createdAt",
    (select coalesce(json_agg(json_build_object(
        'profileId', suggested.profile_id, 'name', contact.name, 'score', suggested.score,
        'grounds', suggested.grounds, 'missing', suggested.missing, 'capacity', suggested.capacity,
        'inUse', suggested.in_use, 'outcomes', suggested.outcomes, 'isShownOften', suggested.is_shown_often)
        order by suggested.position), '[]')
      from suggested_mentors as suggested
      join mentor_profiles as profile
        on profile.library_id = suggested.library_id and profile.id = suggested.profile_id
      join contacts as contact on contact.library_id = profile.library_id and contact.id = profile.contact_id
      where suggested.library_id = suggestion.library_id and suggested.suggestion_id = suggestion.id) as mentors`,
  from: 'mentor_suggestions as suggestion',
  libraryColumn: 'suggestion.library_id',
};

const list = new KeysetList({
  name: 'mentor_suggestions',
  ...row,
  filters: { requestId: 'suggestion.request_id = ?' },
});

const single = new SingleRead({
  name: 'mentor_suggestion',
  ...row,
  key: 'suggestion.id',
  versionColumn: '1',
});

const newestFirst: KeysetOrder = {
  name: 'newest',
  keys: [{ expression: 'suggestion.id', type: 'uuid' }],
  direction: 'desc',
};

/** Shortlists as the API shows them. Whether somebody may know of the request is the caller's to see. */
@Injectable()
export class SuggestionReader {
  constructor(private readonly reads: ReadPath) {}

  listOf(
    libraryId: string,
    requestId: string,
    { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
  ): Promise<JsonPage> {
    const filters = { requestId };
    return list.page(this.reads, libraryId, { order: newestFirst, filters, limit, cursor });
  }

  read(libraryId: string, id: string): Promise<JsonResource | undefined> {
    return single.find(this.reads, libraryId, id);
  }
}
