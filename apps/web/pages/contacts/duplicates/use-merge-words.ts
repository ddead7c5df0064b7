import { listFields, type MergeableField } from '#libs/contacts/domain/mergeable-fields';
import { useFormats } from '../../../base/language/formats';
import { useLanguageNames } from '../../../base/language/language-names';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { useBranches } from '../../../ui/use-branches';
import { useNameOfStaff } from '../../../ui/use-colleagues';
import { type Contact } from '../queries';

interface MergeWords {
  readonly nameOf: (field: MergeableField) => string;
  readonly valueOf: (field: MergeableField, contact: Contact) => string;
}

/** The tables of the vocabulary that fields take their value from. */
const tables: Readonly<Partial<Record<MergeableField, string>>> = {
  kind: 'contact_kind',
  sector: 'sector',
  status: 'contact_status',
  stage: 'business_stage',
  size: 'business_size',
};

/** Fields that a file of contacts calls otherwise. */
const columns: Readonly<Partial<Record<MergeableField, string>>> = {
  ownerId: 'owner',
  deputyId: 'deputy',
  branchId: 'branch',
  phones: 'phone',
  emails: 'email',
};

/** Says of contacts that are compared what their fields are called, and what they hold. */
export function useMergeWords(): MergeWords {
  const t = useTexts('contacts');
  const label = useLabels();
  const formats = useFormats();
  const staffName = useNameOfStaff();
  const nameOfLanguage = useLanguageNames();
  const branches = useBranches();
  const lists = {
    phones: ({ phones = [], phone }: Contact) =>
      phones.map(({ number }, at) => (at === 0 && phone ? phone : number)),
    emails: ({ emails = [] }: Contact) => emails.map(({ address }) => address),
    addresses: ({ addresses = [] }: Contact) =>
      addresses.map(({ street, postalCode, city }) =>
        [street, postalCode, city].filter(Boolean).join(' '),
      ),
    registrationNumbers: ({ registrationNumbers = [] }: Contact) =>
      registrationNumbers.map(({ kind, value }) => `${kind.toUpperCase()} ${value}`),
    languages: ({ languages = [] }: Contact) => languages.map(nameOfLanguage),
    tags: ({ tags = [] }: Contact) => tags,
  };
  function valueOf(field: MergeableField, contact: Contact): string {
    if (isList(field)) return lists[field](contact).join(', ');
    const value = String(contact[field] ?? '');
    const table = tables[field];
    if (value === '') return '';
    if (table !== undefined) return label(table, value);
    if (field === 'ownerId' || field === 'deputyId') return staffName(value) ?? '…';
    if (field === 'branchId') return branches.find(({ id }) => id === value)?.name ?? '…';
    return field === 'fullUntil' || field === 'lastVerifiedOn' ? formats.day(value) : value;
  }
  return {
    nameOf: (field) =>
      field === 'addresses' || field === 'registrationNumbers'
        ? t(`merge.${field}`)
        : label('contact_field', columns[field] ?? field),
    valueOf,
  };
}

function isList(field: MergeableField): field is (typeof listFields)[number] {
  return listFields.some((one) => one === field);
}
