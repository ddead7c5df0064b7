import { Injectable } from '@nestjs/common';
import { ReadPath, type Statement } from '#platform/database';
import { type Candidate } from '../domain/match.rules';

/** What is looked for: keys of contacts (`email`, `phone`, the registers), names, and what files call them. */
export interface WantedContacts {
  readonly keys: readonly { readonly kind: string; readonly key: string }[];
  readonly names: readonly string[];
  readonly externalIds: readonly string[];
}

/** A contact by what was looked for. */
export interface FoundContact extends Omit<Candidate, 'by'> {
  /** `email:...`, `phone:...`, `name:...`, `id:...` */
  readonly found: string;
}

/** A named statement for each, because each finds its index; together they are one look. */
const found: Statement = {
  name: 'import_candidates',
  text: `
    with found (found, contact_id) as (
      select holder.kind || ':' || holder.key, holder.contact_id
      from unnest($2::text[], $3::text[]) as wanted (kind, key)
      join contact_keys as holder
        on holder.library_id = $1 and holder.kind = wanted.kind and holder.key = wanted.key
      union all
      select 'name:' || wanted.name, contacts.id
      from unnest($4::text[]) as wanted (name)
      join contacts on contacts.library_id = $1 and contacts.name_key = contact_name_key(wanted.name)
      union all
      select 'id:' || known.external_id, known.contact_id
      from unnest($5::text[]) as wanted (external_id)
      join contact_external_ids as known
        on known.library_id = $1 and known.external_id = wanted.external_id
      union all
      select 'id:' || contacts.id, contacts.id
      from unnest($6::uuid[]) as wanted (id)
      join contacts on contacts.library_id = $1 and contacts.id = wanted.id
    )
    select found.found, contacts.id, contacts.party, contacts.name, contacts.city,
      array(select external_id from contact_external_ids as known
        where known.library_id = $1 and known.contact_id = contacts.id) as "externalIds"
    from found join contacts on contacts.library_id = $1 and contacts.id = found.contact_id
    order by contacts.id`,
};

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** Contacts that rows of a file may be. */
@Injectable()
export class CandidateReader {
  constructor(private readonly reads: ReadPath) {}

  find(libraryId: string, { keys, names, externalIds }: WantedContacts): Promise<FoundContact[]> {
    return this.reads.rows<FoundContact>(libraryId, found, [
      libraryId,
      keys.map(({ kind }) => kind),
      keys.map(({ key }) => key),
      names,
      externalIds,
      externalIds.filter((id) => uuid.test(id)),
    ]);
  }
}
