import { joinList, lineSeparator, listSeparator } from '../domain/cell-list';
import {
  type ContactField,
  contactFieldNames,
  contactFields,
  type FieldType,
} from '../domain/contact-field';
import { withLabel } from '../domain/labelled';
import { type ExportedContact } from './exported-contact';

/** The columns of an export: all that an import knows, but for the parts of names. */
export const exportedFields = contactFieldNames.filter(
  (field) => !['firstName', 'middleName', 'lastName'].includes(field),
);

/** What ids and keys are called in a file. */
export interface Naming {
  readonly users: ReadonlyMap<string, string>;
  readonly branches: ReadonlyMap<string, string>;
  label(table: string, key: string): string;
}

/** A contact as the cells of a row, from which an import makes the same contact. */
export class ContactCells {
  constructor(private readonly naming: Naming) {}

  of(contact: ExportedContact): string[] {
    return exportedFields.map((field) => this.cell(field, contact));
  }

  private cell(field: ContactField, contact: ExportedContact): string {
    const type: FieldType = contactFields[field];
    switch (type.type) {
      case 'choice':
        return this.choice(type.of, valueOf(contact, field));
      case 'lines':
        return workplaceLines(field, contact);
      case 'registration':
        return joinList(numbersOf(field, contact), listSeparator);
      case 'phones':
      case 'emails':
        return joinList(
          type.type === 'phones' ? phonesOf(contact) : emailsOf(contact),
          listSeparator,
        );
      case 'addresses':
        return otherAddressesOf(contact);
      case 'user':
        return nameOf(this.naming.users, field === 'owner' ? contact.ownerId : contact.deputyId);
      case 'branch':
        return nameOf(this.naming.branches, contact.branchId);
      case 'list':
        return joinList(field === 'tags' ? contact.tags : contact.languages, listSeparator);
      case 'text':
      case 'number':
      case 'web':
      case 'country':
      case 'date':
        return addressPart(field, contact) ?? textOf(valueOf(contact, field));
    }
  }

  private choice(table: string, value: unknown): string {
    return typeof value === 'string' ? this.naming.label(table, value) : '';
  }
}

function valueOf(contact: ExportedContact, field: ContactField): unknown {
  return Reflect.get(contact, field);
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function nameOf(names: ReadonlyMap<string, string>, id: string | null): string {
  return id === null ? '' : (names.get(id) ?? '');
}

function workplaceLines(field: ContactField, { workplaces }: ExportedContact): string {
  const lines = workplaces.map((workplace) => textOf(Reflect.get(workplace, field)));
  return lines.every((line) => line === '') ? '' : joinList(lines, lineSeparator);
}

function numbersOf(field: ContactField, { registrationNumbers }: ExportedContact): string[] {
  return registrationNumbers.filter(({ kind }) => kind === field).map(({ value }) => value);
}

function phonesOf({ phones }: ExportedContact): string[] {
  return phones.map(({ number, extension, label }) =>
    withLabel(extension === null ? number : `${number} ext. ${extension}`, label),
  );
}

function emailsOf({ emails }: ExportedContact): string[] {
  return emails.map(({ address, label }) => withLabel(address, label));
}

/** The first address has columns of its own; undefined for what is no part of it. */
function addressPart(field: ContactField, { addresses }: ExportedContact): string | undefined {
  const [first] = addresses;
  if (field === 'addressLabel') return first?.label ?? '';
  const part = (['street', 'postalCode', 'city', 'country'] as const).find((one) => one === field);
  return part && (first?.[part] ?? '');
}

function otherAddressesOf({ addresses }: ExportedContact): string {
  const lines = addresses
    .slice(1)
    .map(({ street, postalCode, city, country, label }) =>
      joinList([street, postalCode, city, country, label].map(textOf), listSeparator),
    );
  return joinList(lines, lineSeparator);
}
