export { ContactMergesService, type MergeRequest } from './contact-merges.service';
export {
  type ContactReferenceHolder,
  ContactReferences,
  type MovingReference,
} from './contact-references';
export { ContactConditions } from './contact-conditions';
export { ContactListeners, type WrittenContact } from './contact-listeners';
export { PersonDataContributors } from './person-data.contributors';
export { ContactsModule } from './contacts.module';
export { ContactsService, type NewContact } from './contacts.service';
export { AffiliationsService, type NewAffiliation } from './affiliations.service';
export { ContactStatistics } from './data/contact-statistics';
export { type ContactListRequest, ContactReader } from './data/contact.reader';
export { type KeyHolder } from './data/contact-key.repository';
export { languageOf, spokenLanguage } from './domain/contact-language';
export { type DuplicateCandidate } from './domain/contact-duplicate';
export { contactMoved } from './domain/contact-merge.errors';
export { type Affiliation, type Contact } from './domain/contact';
export { businessSizes, businessStages, type BusinessStage } from './domain/business-profile';
export { contactKeys } from './domain/contact-keys';
export { industryPath, industrySections, isIndustry } from './domain/industry';
export { freshSince } from './domain/freshness';
export { contactStatuses } from './domain/contact-status';
export { type ContactSetting } from './domain/read-contact';
export {
  type ContactKind,
  contactKindNames,
  contactKinds,
  parties,
  type Party,
  type Sector,
  sectors,
} from './domain/contact-kind';
