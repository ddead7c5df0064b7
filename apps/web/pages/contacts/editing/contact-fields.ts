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

export interface AddressLine {
  /** What is there. */
  label: string;
  street: string;
  postalCode: string;
  city: string;
  /** Two letters; not asked for, but kept. */
  country: string;
}

export const noPhone: PhoneLine = { number: '', label: '' };
export const noEmail: EmailLine = { address: '', label: '' };
export const noAddress: AddressLine = {
  label: '',
  street: '',
  postalCode: '',
  city: '',
  country: '',
};

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
  /** The main address stands in fields of its own: two people may change two of them at once. */
  addressLabel: string;
  street: string;
  postalCode: string;
  city: string;
  country: string;
  furtherAddresses: AddressLine[];
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
  addressLabel: '',
  street: '',
  postalCode: '',
  city: '',
  country: '',
  furtherAddresses: [],
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
  const [address = noAddress, ...furtherAddresses] = (contact.addresses ?? []).map(lineOf);
  return {
    kind: contact.kind ?? '',
    status: contact.status ?? 'active',
    name: contact.name,
    secondName: contact.secondName ?? '',
    phones: phones.length > 0 ? phones : [noPhone],
    emails: emails.length > 0 ? emails : [noEmail],
    website: contact.website ?? '',
    addressLabel: address.label,
    street: address.street,
    postalCode: address.postalCode,
    city: address.city,
    country: address.country,
    furtherAddresses,
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

function lineOf(address: NonNullable<Contact['addresses']>[number]): AddressLine {
  return {
    label: address.label ?? '',
    street: address.street ?? '',
    postalCode: address.postalCode ?? '',
    city: address.city ?? '',
    country: address.country ?? '',
  };
}

/** The fields that say something else than before. */
export function changedFields(before: ContactFields, after: ContactFields): ContactField[] {
  return contactFields.filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
}

/** The API is told of these by the list of all addresses alone. */
const ofList = ['addressLabel', 'furtherAddresses'] as const;
type FieldOfList = (typeof ofList)[number];

function isOfList(field: ContactField): field is FieldOfList {
  return ofList.some((one) => one === field);
}

/** Of the form what the API is to be told: only these fields, and null for what is empty. */
export function bodyOf(
  fields: ContactFields,
  told: readonly ContactField[],
): Schemas['ChangeContactDto'] {
  const { name, status, languages, tags, registrationNumbers } = fields;
  const whole: {
    [Field in Exclude<ContactField, FieldOfList>]: Schemas['ChangeContactDto'][Field];
  } = {
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
    country: fields.country || null,
    weOffer: fields.weOffer || null,
    theyOffer: fields.theyOffer || null,
    notes: fields.notes || null,
    cadenceDays: fields.cadenceDays || null,
    ownerId: fields.ownerId || null,
    deputyId: fields.deputyId || null,
  };
  const addresses = told.some(isOfList) ? addressesOf(fields) : undefined;
  return {
    ...Object.fromEntries(
      told.flatMap((field) => (isOfList(field) ? [] : [[field, whole[field]] as const])),
    ),
    addresses,
  };
}

function addressesOf(fields: ContactFields): Schemas['ChangeContactDto']['addresses'] {
  const { addressLabel, street, postalCode, city, country, furtherAddresses } = fields;
  const lines = [{ label: addressLabel, street, postalCode, city, country }, ...furtherAddresses];
  return lines.map((line) => ({
    label: line.label || null,
    street: line.street || null,
    postalCode: line.postalCode || null,
    city: line.city || null,
    country: line.country || null,
  }));
}
