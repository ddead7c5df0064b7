/** Values of the statement that are always there; what else it takes comes after them. */
export const libraryId = '$1';
export const contactId = '$2';

/**
 * Whose history it is, and of which time: the contact's, all of it, and of each of its people what lies within
 * their affiliations, by the library's clock. Spans of one person never overlap, so nothing is found twice in them.
 */
const people = `
  union all
  select person.id, lower(person.span), upper(person.span)
  from (
    select affiliation.person_id as id, unnest(range_agg(tstzrange(
      coalesce(affiliation.started_on::timestamp at time zone library.time_zone, '-infinity'),
      coalesce((affiliation.ended_on + 1)::timestamp at time zone library.time_zone, 'infinity')))) as span
    from affiliations as affiliation
    join libraries as library on library.id = affiliation.library_id
    where affiliation.library_id = ${libraryId} and affiliation.organisation_id = ${contactId}
    group by affiliation.person_id
  ) as person`;

export const subjects = (withPeople: boolean): string => `
  select contact.id, '-infinity'::timestamptz as since, 'infinity'::timestamptz as until
  from contacts as contact
  where contact.library_id = ${libraryId} and contact.id = ${contactId}
  ${withPeople ? people : ''}`;

/** Of whom the audit trail tells changes: the subjects themselves, what was merged into them, and who works where. */
export const changedSubjects = `
  select 'contact' as type, subject.id, subject.since, subject.until from subject
  union all
  select 'contact', merged.id, subject.since, subject.until
  from subject
  join contacts as merged on merged.library_id = ${libraryId} and merged.merged_into = subject.id
  union all
  select 'affiliation', affiliation.id, '-infinity', 'infinity'
  from affiliations as affiliation
  where affiliation.library_id = ${libraryId} and affiliation.organisation_id = ${contactId}
  union all
  select 'affiliation', affiliation.id, '-infinity', 'infinity'
  from affiliations as affiliation
  where affiliation.library_id = ${libraryId} and affiliation.person_id = ${contactId}`;
