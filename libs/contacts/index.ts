export { ContactDuplicates } from './contact-duplicates';
export { ContactMergesService, type MergeRequest } from './contact-merges.service';
export {
  type ContactReferenceHolder,
  ContactReferences,
  type MovingReference,
} from './contact-references';
export { ContactsModule } from './contacts.module';
export { ContactsService, type NewContact } from './contacts.service';
export { AffiliationsService } from './affiliations.service';
export { type KeyHolder } from './data/contact-key.repository';
export { languageOf, spokenLanguage } from './domain/contact-language';
export { type DuplicateCandidate } from './domain/contact-duplicate';
export { contactMoved } from './domain/contact-merge.errors';
export { type Affiliation, type Contact } from './domain/contact';
export { type ContactSetting } from './domain/read-contact';
export {
  type ContactKind,
  contactKindNames,
  contactKinds,
  type Party,
  type Sector,
} from './domain/contact-kind';
