import { type RegistrationNumber } from '#libs/contacts/domain/registration-number';
import { useLabels } from '../../../base/language/use-texts';
import { useColleagues } from '../../../ui/use-colleagues';
import { useIndustryNames } from '../../../ui/contacts/use-industry-names';
import {
  type AddressLine,
  type ContactField,
  type ContactFields,
  type EmailLine,
  type PhoneLine,
} from './contact-fields';

/** Says what a field of the form holds, as people read it; undefined for nothing. */
export function useWordsOf(): (field: ContactField, fields: ContactFields) => string | undefined {
  const label = useLabels();
  const colleagues = useColleagues();
  const industryName = useIndustryNames();
  return (field, fields) => {
    const value = fields[field];
    if (Array.isArray(value)) {
      return value.map(wordsOfLine).filter(Boolean).join(', ') || undefined;
    }
    if (value === '') return undefined;
    if (field === 'industry') return industryName(String(value));
    if (field === 'sector') return label('sector', String(value));
    if (field === 'stage') return label('business_stage', String(value));
    if (field === 'size') return label('business_size', String(value));
    if (field === 'kind') return label('contact_kind', String(value));
    if (field === 'status') return label('contact_status', String(value));
    if (field === 'ownerId' || field === 'deputyId')
      return colleagues.find(({ id }) => id === value)?.name ?? '…';
    return String(value);
  };
}

function wordsOfLine(
  line: string | RegistrationNumber | PhoneLine | EmailLine | AddressLine,
): string {
  if (typeof line === 'string') return line;
  if ('value' in line) return line.value;
  const point = pointOf(line);
  return line.label === '' ? point : `${point} (${line.label})`;
}

function pointOf(line: PhoneLine | EmailLine | AddressLine): string {
  if ('number' in line) return line.number;
  if ('address' in line) return line.address;
  return [line.street, [line.postalCode, line.city].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');
}
