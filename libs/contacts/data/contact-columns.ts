/** A contact as the API shows it, in the words of `KeysetListDefinition`. */
export const contactRow = {
  select: `contact.id, contact.kind, contact.party, contact.sector, contact.status, contact.name,
    contact.second_name as "secondName", contact.email, contact.phone, contact.website, contact.street,
    contact.postal_code as "postalCode", contact.city, contact.country, contact.phones, contact.emails,
    contact.addresses, contact.registration_numbers as "registrationNumbers", contact.languages, contact.tags,
    contact.notes, contact.industry, contact.stage, contact.size, contact.we_offer as "weOffer",
    contact.they_offer as "theyOffer", contact.source, contact.owner_id as "ownerId",
    contact.deputy_id as "deputyId", contact.branch_id as "branchId", contact.full_until as "fullUntil",
    contact.cadence_days as "cadenceDays", contact.last_verified_on as "lastVerifiedOn",
    contact.archived_at as "archivedAt", contact.created_at as "createdAt", contact.version`,
  from: 'contacts as contact',
  libraryColumn: 'contact.library_id',
};

/** A condition for each filter, `?` standing for its value. */
export const contactFilters = {
  kind: 'contact.kind = ?',
  party: 'contact.party = ?',
  sector: 'contact.sector = ?',
  city: 'contact.city = ?',
  tag: `exists (
    select from contact_tags as tagged
    where tagged.library_id = contact.library_id and tagged.contact_id = contact.id and tagged.tag = ?)`,
  ownerId: 'contact.owner_id = ?',
  deputyId: 'contact.deputy_id = ?',
  branchId: 'contact.branch_id = ?',
  status: 'contact.status = ?',
  industry: 'contact.industry = any (?::text[])',
} as const;

/** Those at work and the archived ones are two lists, so that each has its own indexes. */
export const contactShelves = {
  atWork: 'contact.archived_at is null',
  archived: 'contact.archived_at is not null and contact.erased_at is null',
} as const;
