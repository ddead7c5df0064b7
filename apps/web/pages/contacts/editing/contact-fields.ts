import { type Schemas } from '#api-client';
import { type BusinessSize, type BusinessStage } from '#libs/contacts/domain/business-profile';
import { type ContactKind, type Sector } from '#libs/contacts/domain/contact-kind';
import { type ContactStatus } from '#libs/contacts/domain/contact-status';
import { type RegistrationNumber } from '#libs/contacts/domain/registration-number';
import { phonesInWords } from '../phone-words';
import { type Contact } from '../queries';

export interface PhoneLine {
  number: string;
  label: string;
}

export interface EmailLine {
  address: string;
  label: string;
}

export const noPhone: PhoneLine = { number: '', label: '' };
export const noEmail: EmailLine = { address: '', label: '' };

/** A contact as the form holds it: nothing is null in a field that people type into. */
export interface ContactFields {
  kind: ContactKind | '';
  status: ContactStatus;
  name: string;
  secondName: string;
  /** The first is the main one. There is always a line to write on. */
  phones: PhoneLine[];
  emails: EmailLine[];
  website: string;
  street: string;
  postalCode: string;
  city: string;
  languages: string[];
  tags: string[];
  industry: string;
  /** Empty: what is usual for its kind. */
  sector: Sector | '';
  stage: BusinessStage | '';
  size: BusinessSize | '';
  registrationNumbers: RegistrationNumber[];
  source: string;
  weOffer: string;
  theyOffer: string;
  notes: string;
  cadenceDays: number | '';
  ownerId: string;
  deputyId: string;
}

export type ContactField = keyof ContactFields;

export const noFields: ContactFields = {
  kind: 'local_business',
  status: 'active',
  name: '',
  secondName: '',
  phones: [noPhone],
  emails: [noEmail],
  website: '',
  street: '',
  postalCode: '',
  city: '',
  languages: [],
  tags: [],
  industry: '',
  sector: '',
  stage: '',
  size: '',
  registrationNumbers: [],
  source: '',
  weOffer: '',
  theyOffer: '',
  notes: '',
  cadenceDays: '',
  ownerId: '',
  deputyId: '',
};

export const contactFields = Object.keys(noFields) as readonly ContactField[];

/** What the form shows of a contact. */
export function fieldsOf(contact: Contact): ContactFields {
  const phones = phonesInWords(contact).map(({ words, label }) => ({ number: words, label }));
  const emails = (contact.emails ?? []).map(({ address, label }) => ({
    address,
    label: label ?? '',
  }));
  return {
    kind: contact.kind ?? '',
    status: contact.status ?? 'active',
    name: contact.name,
    secondName: contact.secondName ?? '',
    phones: phones.length > 0 ? phones : [noPhone],
    emails: emails.length > 0 ? emails : [noEmail],
    website: contact.website ?? '',
    street: contact.street ?? '',
    postalCode: contact.postalCode ?? '',
    city: contact.city ?? '',
    languages: contact.languages ?? [],
    tags: contact.tags ?? [],
    industry: contact.industry ?? '',
    sector: contact.sector ?? '',
    stage: contact.stage ?? '',
    size: contact.size ?? '',
    registrationNumbers: contact.registrationNumbers ?? [],
    source: contact.source ?? '',
    weOffer: contact.weOffer ?? '',
    theyOffer: contact.theyOffer ?? '',
    notes: contact.notes ?? '',
    cadenceDays: contact.cadenceDays ?? '',
    ownerId: contact.ownerId ?? '',
    deputyId: contact.deputyId ?? '',
  };
}

/** The fields that say something else than before. */
export function changedFields(before: ContactFields, after: ContactFields): ContactField[] {
  return contactFields.filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
}

/** Of the form what the API is to be told: only these fields, and null for what is empty. */
export function bodyOf(
  fields: ContactFields,
  told: readonly ContactField[],
): Schemas['ChangeContactDto'] {
  const { name, status, languages, tags, registrationNumbers } = fields;
  const whole: { [Field in ContactField]: Schemas['ChangeContactDto'][Field] } = {
    ...{ name, status, languages, tags, registrationNumbers },
    sector: fields.sector || undefined,
    industry: fields.industry || null,
    stage: fields.stage || null,
    size: fields.size || null,
    source: fields.source || null,
    kind: fields.kind || null,
    secondName: fields.secondName || null,
    phones: fields.phones
      .filter(({ number }) => number !== '')
      .map(({ number, label }) => ({ number, label: label || null })),
    emails: fields.emails
      .filter(({ address }) => address !== '')
      .map(({ address, label }) => ({ address, label: label || null })),
    website: fields.website || null,
    street: fields.street || null,
    postalCode: fields.postalCode || null,
    city: fields.city || null,
    weOffer: fields.weOffer || null,
    theyOffer: fields.theyOffer || null,
    notes: fields.notes || null,
    cadenceDays: fields.cadenceDays || null,
    ownerId: fields.ownerId || null,
    deputyId: fields.deputyId || null,
  };
  return Object.fromEntries(told.map((field) => [field, whole[field]]));
}
