import { type Schemas } from '#api-client';
import { type ContactKind } from '#libs/contacts/domain/contact-kind';
import { type ContactStatus } from '#libs/contacts/domain/contact-status';
import { type Contact } from '../queries';

/** A contact as the form holds it: nothing is null in a field that people type into. */
export interface ContactFields {
  kind: ContactKind | '';
  status: ContactStatus;
  name: string;
  secondName: string;
  email: string;
  phone: string;
  website: string;
  street: string;
  postalCode: string;
  city: string;
  languages: string[];
  tags: string[];
  weOffer: string;
  theyOffer: string;
  notes: string;
  cadenceDays: number | '';
  ownerId: string;
}

export type ContactField = keyof ContactFields;

export const noFields: ContactFields = {
  kind: 'local_business',
  status: 'active',
  name: '',
  secondName: '',
  email: '',
  phone: '',
  website: '',
  street: '',
  postalCode: '',
  city: '',
  languages: [],
  tags: [],
  weOffer: '',
  theyOffer: '',
  notes: '',
  cadenceDays: '',
  ownerId: '',
};

export const contactFields = Object.keys(noFields) as readonly ContactField[];

/** What the form shows of a contact. */
export function fieldsOf(contact: Contact): ContactFields {
  return {
    kind: contact.kind ?? '',
    status: contact.status ?? 'active',
    name: contact.name,
    secondName: contact.secondName ?? '',
    email: contact.email ?? '',
    phone: contact.phone ?? '',
    website: contact.website ?? '',
    street: contact.street ?? '',
    postalCode: contact.postalCode ?? '',
    city: contact.city ?? '',
    languages: contact.languages ?? [],
    tags: contact.tags ?? [],
    weOffer: contact.weOffer ?? '',
    theyOffer: contact.theyOffer ?? '',
    notes: contact.notes ?? '',
    cadenceDays: contact.cadenceDays ?? '',
    ownerId: contact.ownerId ?? '',
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
  const { name, status, languages, tags } = fields;
  const whole: Required<Pick<Schemas['ChangeContactDto'], ContactField>> = {
    ...{ name, status, languages, tags },
    kind: fields.kind || null,
    secondName: fields.secondName || null,
    email: fields.email || null,
    phone: fields.phone || null,
    website: fields.website || null,
    street: fields.street || null,
    postalCode: fields.postalCode || null,
    city: fields.city || null,
    weOffer: fields.weOffer || null,
    theyOffer: fields.theyOffer || null,
    notes: fields.notes || null,
    cadenceDays: fields.cadenceDays || null,
    ownerId: fields.ownerId || null,
  };
  return Object.fromEntries(told.map((field) => [field, whole[field]]));
}
